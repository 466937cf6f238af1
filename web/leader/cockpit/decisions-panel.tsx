import { Link } from 'react-router';
import type { Cockpit } from '../../../api/contracts/cockpit';
import { useText } from '../../i18n/use-text';
import { pathOfProceeding } from '../../parts/paths';
import { useAbility } from '../../session/use-session';
import { Panel } from './panel';

const SHOWN = { wide: 6, phone: 3 };

/** What waits for a decision; on paper each has two boxes to tick. */
export const DecisionsPanel = ({ cockpit, isPhone }: { cockpit: Cockpit; isPhone: boolean }) => {
  const t = useText();
  const d = t.cockpit.decisions;
  const may = useAbility();
  const { decisions, figures } = cockpit;
  const [first] = decisions;
  const shown = decisions.slice(0, isPhone ? SHOWN.phone : SHOWN.wide);
  const total = figures.decisions.value;
  const isNow = cockpit.mode !== 'past';
  return (
    <Panel
      className="is-mine"
      title={
        <>
          {may('decide-proposals') ? d.title : d.titleAll} <span className="cockpit-count">{total}</span>
        </>
      }
      hint={d.hint}
      extra={
        first &&
        isNow && (
          <Link className="screen-only" to={pathOfProceeding(first.id)}>
            {d.each} ›
          </Link>
        )
      }
    >
      {shown.length === 0 && <p className="cockpit-empty">{d.none}</p>}
      <ul className="cockpit-decisions">
        {shown.map(one => (
          <li key={one.id}>
            <span className="cockpit-decision">
              <span>
                <b>
                  {t.names.proceedingKind[one.kind]} {one.unit.name}
                </b>{' '}
                {one.refs.join(t.cockpit.comma)}
              </span>
              <span className="cockpit-hint">
                {t.cockpit.overdue.late(one.daysOverdue)}
                {one.waitedDays > 0 && `${t.cockpit.dot}${d.waited(one.waitedDays)}`}
              </span>
            </span>
            {isNow && (
              <Link
                className="cockpit-button screen-only"
                to={pathOfProceeding(one.id)}
                aria-label={`${d.open} ${t.names.proceedingKind[one.kind]} ${one.unit.name}`}
              >
                <span className="wide-only">{d.open}</span>
                <span className="phone-only" aria-hidden="true">
                  ›
                </span>
              </Link>
            )}
            <span className="print-only cockpit-ticks">
              ☐ {d.approve} ☐ {d.decline}
            </span>
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <Link className="cockpit-more screen-only" to="/proceedings">
          {d.more(total - shown.length)}
        </Link>
      )}
    </Panel>
  );
};
