import { Link } from 'react-router';
import type { ItemView } from '../../api/contracts/letters';
import { useText } from '../i18n/use-text';
import { DeadlineText } from './deadline-text';
import { pathOfDocket } from './paths';
import { WhyFromDocket } from './why-from-docket';

/** A unit's own file has no ref. */
const kindOf = (item: ItemView): string => (item.ref === null ? 'unit-file' : 'case');

/** The obligations that a letter or a proceeding is about, each linked to its case. */
export const ItemList = ({ items }: { items: ItemView[] }) => {
  const t = useText();
  return (
    <ul className="bullets">
      {items.map(item => (
        <li key={`${item.obligationId}/${item.rung}`} className="below-8">
          <Link to={pathOfDocket({ id: item.docketId, kind: kindOf(item) })}>
            {item.ref} {item.docketTitle}
          </Link>
          <div>
            {item.what} · {t.cases.due}{' '}
            <DeadlineText
              on={item.dueOn}
              provisional={item.provisionalYears}
              why={() => (
                <WhyFromDocket
                  docketId={item.docketId}
                  kind={kindOf(item)}
                  dueOn={item.dueOn}
                  obligationId={item.obligationId}
                />
              )}
            />
          </div>
        </li>
      ))}
    </ul>
  );
};
