import { Link } from 'react-router';
import type { UnitStanding } from '../../../api/contracts/unit-standing';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { useYear } from '../../parts/now-context';
import { pathOfDocket } from '../../parts/paths';

/** 在等别人: what lies with whom, since when and until when. */
export const WaitingList = ({ waiting }: { waiting: UnitStanding['waiting'] }) => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  if (waiting.length === 0) return <p>{t.toDo.waitingNobody}</p>;
  return (
    <ul className="waiting">
      {waiting.map(one => (
        <li key={`${one.docket.id} ${one.kind}`}>
          <Link to={pathOfDocket(one.docket)}>
            {one.docket.ref} {t.names.obligation[one.kind]}
          </Link>
          <span>{t.toDo.waitingSince(one.days)}</span>
          <span>{one.heldBy.name}</span>
          <span>{t.toDo.waitingUntil(formatDay(one.dueOn, language, year))}</span>
        </li>
      ))}
    </ul>
  );
};
