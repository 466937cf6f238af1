import { Link } from 'react-router';
import { useText } from '../../i18n/use-text';

/** Nothing to do: when there will be something, and what can be read meanwhile. */
export const EmptyHome = () => {
  const t = useText();
  return (
    <div className="home-empty">
      <p>{t.toDo.noneYet}</p>
      <p>
        {t.toDo.nextDates} <Link to="/ledger">{t.toDo.toLedger}</Link>
      </p>
    </div>
  );
};
