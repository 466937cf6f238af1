import { Link } from 'react-router';
import type { OverdueRow } from '../../../api/contracts/cockpit';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { HoldBar } from '../../parts/hold-bar';
import { pathOfDocket, pathOfProceeding } from '../../parts/paths';
import { RungMarks } from './rung-marks';

/** 逾期 n 天, with the light's shape and colour; what is red without being late says so. */
const Lateness = ({ row, isWordy }: { row: OverdueRow; isWordy?: boolean }) => {
  const t = useText();
  const { late, days, behind } = t.cockpit.overdue;
  return (
    <span className="cockpit-late">
      <svg width="12" height="12" viewBox="0 0 14 14" aria-hidden="true">
        <rect x="1" y="1" width="12" height="12" rx="1.5" />
      </svg>
      {row.obligation ? (isWordy ? late : days)(row.daysOverdue) : behind}
    </span>
  );
};

const Next = ({ row }: { row: OverdueRow }) => {
  const t = useText();
  const { language } = useLanguage();
  const { next } = row;
  if (!next) return null;
  if (next.kind === 'decision') {
    const text = t.cockpit.next.decision(t.names.act[next.act]);
    return next.proceedingId ? (
      <Link className="cockpit-yours" to={pathOfProceeding(next.proceedingId)}>
        {text}
      </Link>
    ) : (
      <strong className="cockpit-yours">{text}</strong>
    );
  }
  if (next.kind !== 'rung') return t.cockpit.next[next.kind];
  const on = formatDay(next.at.slice(0, 10), language, next.at.slice(0, 4));
  return t.cockpit.next.rung(on, t.names.act[next.act]);
};

const Owed = ({ row }: { row: OverdueRow }) => {
  const t = useText();
  return (
    <>
      {row.unit.name}
      <span className="cockpit-hint">
        {' '}
        {row.overdueCount > 1
          ? t.cockpit.overdue.items(row.overdueCount)
          : row.obligation && t.names.obligation[row.obligation.kind]}
      </span>
    </>
  );
};

const titleOf = (row: OverdueRow, ownTask: string): string =>
  row.kind === 'unit-file' ? ownTask : row.title;

/** A row of the table of what is overdue. */
export const OverdueLine = ({ row }: { row: OverdueRow }) => {
  const t = useText();
  return (
    <tr>
      <td>
        <Lateness row={row} />
      </td>
      <td className="cockpit-problem">
        <Link to={pathOfDocket({ id: row.docketId, kind: row.kind })}>
          {row.ref && <b>{row.ref}</b>} {titleOf(row, t.cockpit.overdue.ownTask)}
        </Link>
      </td>
      <td>
        <Owed row={row} />
      </td>
      <td>{row.heldDays && <HoldBar days={row.heldDays} />}</td>
      <td>
        <RungMarks rungs={row.rungs} />
      </td>
      <td>
        <Next row={row} />
      </td>
    </tr>
  );
};

/** The same on a telephone. */
export const OverdueCard = ({ row }: { row: OverdueRow }) => {
  const t = useText();
  return (
    <li className="cockpit-card">
      <span className="cockpit-card-head">
        <Lateness row={row} isWordy /> {row.ref && <b>{row.ref}</b>}
        <RungMarks rungs={row.rungs} />
      </span>
      <Link to={pathOfDocket({ id: row.docketId, kind: row.kind })}>
        {titleOf(row, t.cockpit.overdue.ownTask)}
      </Link>
      <span className="cockpit-card-foot">
        <span>
          <Owed row={row} />
        </span>
        <span>
          <Next row={row} />
        </span>
      </span>
    </li>
  );
};
