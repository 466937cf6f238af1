import { Link } from 'react-router';
import type { Cockpit } from '../../../api/contracts/cockpit';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { pathOfDocket } from '../../parts/paths';
import { Panel } from './panel';

/** 谁在等谁: what lies with which office and with the leaders, the longest first. */
export const WaitsPanel = ({ cockpit: { waits } }: { cockpit: Cockpit }) => {
  const t = useText();
  const w = t.cockpit.waits;
  return (
    <Panel title={w.title} className="is-lines">
      {waits.length === 0 && <p className="cockpit-empty">{w.none}</p>}
      <ul>
        {waits.map(one => (
          <li key={`${one.by.id} ${one.kind}`} className={one.holder === 'leader' ? 'cockpit-yours' : ''}>
            {w.line(one.by.name, one.count, t.names.obligation[one.kind], one.days)}
            {one.overdue > 0 && <span className="is-red"> {w.late(one.overdue)}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** What was done about units in the last seven days. */
export const EscalationsPanel = ({ cockpit: { escalations } }: { cockpit: Cockpit }) => {
  const t = useText();
  const e = t.cockpit.escalations;
  const names: Record<string, string> = { ...t.names.act, ...e.happened };
  return (
    <Panel title={e.title} className="is-lines">
      <p>
        {escalations.length === 0
          ? e.none
          : escalations
              .map(one => e.line(names[one.what] ?? one.what, one.count, one.units))
              .join(t.cockpit.sentence.then)}
      </p>
    </Panel>
  );
};

/** 我的批示: those that wait for an answer. */
export const InstructionsPanel = ({ cockpit }: { cockpit: Cockpit }) => {
  const t = useText();
  const { language } = useLanguage();
  const i = t.cockpit.instructions;
  const { instructions, unknown, asOf } = cockpit;
  return (
    <Panel title={i.title} className="is-lines">
      {instructions.length === 0 && (
        <p className="cockpit-empty">{unknown.includes('instructions') ? i.unknown : i.none}</p>
      )}
      <ul>
        {instructions.map(one => (
          <li key={one.id}>
            <b className={one.daysOverdue > 0 ? 'is-red' : ''}>
              {one.daysOverdue > 0
                ? i.late(one.daysOverdue)
                : i.due(formatDay(one.answerDueOn, language, asOf.slice(0, 4)))}
            </b>{' '}
            {one.text} {one.ref} {one.unit.name}{' '}
            <Link to={pathOfDocket({ id: one.docketId, kind: one.kind })}>{i.open}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
