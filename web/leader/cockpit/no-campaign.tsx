import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';

/** Nothing is under supervision: what has to be done first. */
export const NoCampaign = () => {
  const t = useText();
  const { title, what, open } = t.cockpit.noCampaign;
  return (
    <section className="cockpit-panel">
      <h1 className="cockpit-title">{title}</h1>
      <p>{what}</p>
      <Link to="/campaigns">{open}</Link>
    </section>
  );
};
