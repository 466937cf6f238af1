import { Fragment, useState } from 'react';
import type { Cockpit, OverdueRow } from '../../../api/contracts/cockpit';
import { useText } from '../../i18n/use-text';
import { holderOrder } from '../../parts/hold-bar';
import { OverdueCard, OverdueLine } from './overdue-row';
import { Panel } from './panel';

/** So many rows are shown until more are asked for; a printed page has no more either. */
const SHOWN = 14;
const columns = ['days', 'problem', 'unit', 'held', 'rungs', 'next'] as const;

const Legend = () => {
  const t = useText();
  return (
    <span className="hold-legend">
      {holderOrder.map(one => (
        <span key={one}>
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <rect className={`hold-${one}`} width="10" height="10" rx="2" />
          </svg>{' '}
          {t.cockpit.holder[one]}
        </span>
      ))}
    </span>
  );
};

interface Group {
  label: string;
  count: number;
  rows: OverdueRow[];
}

const useGroups = ({ overdue }: Cockpit, rows: OverdueRow[]): Group[] => {
  const { mine, others } = useText().cockpit.overdue;
  return [
    { label: mine, count: overdue.mine, rows: rows.filter(one => one.isMine) },
    { label: others, count: overdue.all - overdue.mine, rows: rows.filter(one => !one.isMine) },
  ].filter(one => one.rows.length > 0);
};

const Table = ({ groups }: { groups: Group[] }) => {
  const t = useText();
  return (
    <div className="cockpit-scroll">
      <table className="cockpit-table cockpit-overdue">
        <thead>
          <tr>
            {columns.map(one => (
              <th key={one} scope="col" className={`col-${one}`}>
                {t.cockpit.overdue.columns[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ label, count, rows }) => (
            <Fragment key={label}>
              <tr className="cockpit-group">
                <th colSpan={columns.length} scope="colgroup">
                  {label} <b>{count}</b>
                </th>
              </tr>
              {rows.map(row => (
                <OverdueLine key={`${row.docketId} ${row.unit.id}`} row={row} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Cards = ({ cockpit, rows }: { cockpit: Cockpit; rows: OverdueRow[] }) => {
  const t = useText();
  const { mine, all } = cockpit.overdue;
  const [isOnlyMine, setOnlyMine] = useState(mine > 0);
  return (
    <>
      {mine > 0 && (
        <div className="cockpit-choice" role="group" aria-label={t.cockpit.overdue.title}>
          <button type="button" aria-pressed={isOnlyMine} onClick={() => setOnlyMine(true)}>
            {t.cockpit.overdue.mine} {mine}
          </button>
          <button type="button" aria-pressed={!isOnlyMine} onClick={() => setOnlyMine(false)}>
            {t.cockpit.overdue.all} {all}
          </button>
        </div>
      )}
      <ul className="cockpit-cards">
        {rows
          .filter(one => !isOnlyMine || one.isMine)
          .map(row => (
            <OverdueCard key={`${row.docketId} ${row.unit.id}`} row={row} />
          ))}
      </ul>
    </>
  );
};

/** What is overdue and red: the reader's own first, with who held it how long, the rungs taken and what comes next. */
export const OverduePanel = ({ cockpit, isPhone }: { cockpit: Cockpit; isPhone: boolean }) => {
  const t = useText();
  const [isAll, setAll] = useState(false);
  const { rows, all, byCategory } = cockpit.overdue;
  const shown = isAll ? rows : rows.slice(0, SHOWN);
  const groups = useGroups(cockpit, shown);
  const { none, category, ownTask, more } = t.cockpit.overdue;
  return (
    <Panel title={t.cockpit.overdue.title} hint={t.cockpit.overdue.hint} extra={!isPhone && <Legend />}>
      {rows.length === 0 ? (
        <p className="cockpit-empty">{none}</p>
      ) : isPhone ? (
        <Cards cockpit={cockpit} rows={shown} />
      ) : (
        <Table groups={groups} />
      )}
      {shown.length < rows.length && (
        <button type="button" className="cockpit-more screen-only" onClick={() => setAll(true)}>
          {more(all - shown.length)}
        </button>
      )}
      {byCategory.length > 0 && (
        <p className="cockpit-note" aria-label={t.cockpit.overdue.byCategory}>
          {byCategory
            .map(one => category(one.category ?? ownTask, one.overdue, one.longestDays))
            .join(t.cockpit.sentence.then)}
        </p>
      )}
    </Panel>
  );
};
