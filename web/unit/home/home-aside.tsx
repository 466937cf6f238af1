import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';

/** Beside the list: what is nothing to do, and good to know. */
export const HomeAside = () => {
  const t = useText();
  return (
    <aside className="home-aside" aria-label={t.toDo.aside}>
      <section className="home-card">
        <h2>{t.toDo.away}</h2>
        <p>
          {t.toDo.awayHint} <Link to="/stand-ins">{t.toDo.standIn}</Link>
        </p>
      </section>
    </aside>
  );
};
