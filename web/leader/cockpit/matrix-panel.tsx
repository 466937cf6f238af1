import { Link } from 'react-router';
import { useState } from 'react';
import type { Cockpit, CockpitUnit as UnitLine } from '../../../api/contracts/cockpit';
import { useText } from '../../i18n/use-text';
import { Panel, TableSwitch } from './panel';

const kinds = ['receipt', 'plan', 'milestone', 'rectification', 'report'] as const;
const SHOWN = 9;
const BAR = 150;

/** How strongly a cell is tinted: by the share that was late. */
const tint = ({ late, owed }: { late: number; owed: number }): string =>
  late === 0 ? '' : late * 3 <= owed ? 'late1' : late < owed ? 'late2' : 'late3';

const Cell = ({ cell }: { cell: UnitLine['cells'][(typeof kinds)[number]] }) => {
  const { matrix } = useText().cockpit;
  if (!cell || cell.owed === 0)
    return (
      <td className="cockpit-cell">
        <span aria-hidden="true">–</span>
        <span className="for-readers">{matrix.nothing}</span>
      </td>
    );
  if (cell.late === 0 && cell.met < cell.owed)
    return (
      <td className="cockpit-cell is-to-come">
        <span aria-hidden="true">
          {cell.late}/{cell.owed}
        </span>
        <span className="for-readers">{matrix.toCome(cell.owed)}</span>
      </td>
    );
  if (cell.late === 0)
    return (
      <td className="cockpit-cell is-fine">
        <span aria-hidden="true">✓</span>
        <span className="for-readers">{matrix.fine}</span>
      </td>
    );
  return (
    <td className={`cockpit-cell ${tint(cell)}`} title={matrix.cell(cell.late, cell.owed)}>
      <b>{cell.late}</b>/{cell.owed}
    </td>
  );
};

const Bar = ({ value, most }: { value: number; most: number }) => (
  <svg className="cockpit-bar" width={BAR} height="12" viewBox={`0 0 ${BAR} 12`} aria-hidden="true">
    <rect y="1" width={most === 0 ? 0 : (value / most) * (BAR - 4)} height="10" rx="1.5" />
  </svg>
);

const ledgerOf = (campaignId: string, { unit }: UnitLine): string =>
  `/ledger?${new URLSearchParams({ campaign: campaignId, unitId: unit.id, overdue: 'true' }).toString()}`;

const HeatMap = ({ units, campaignId }: { units: UnitLine[]; campaignId: string }) => {
  const t = useText();
  const most = Math.max(0, ...units.map(one => one.overdue));
  return (
    <table className="cockpit-table cockpit-matrix">
      <thead>
        <tr>
          <th scope="col">{t.cockpit.matrix.unit}</th>
          {kinds.map(kind => (
            <th key={kind} scope="col" className="cockpit-cell">
              {t.cockpit.matrix.columnHeads[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {units.map(one => (
          <tr key={one.unit.id}>
            <th scope="row">
              <span className="cockpit-unit">
                <Link to={ledgerOf(campaignId, one)}>{one.unit.name}</Link>
                <Bar value={one.overdue} most={most} />
                <b>{one.overdue}</b>
              </span>
            </th>
            {kinds.map(kind => (
              <Cell key={kind} cell={one.cells[kind]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Numbers = ({ units }: { units: UnitLine[] }) => {
  const t = useText();
  const { matrix } = t.cockpit;
  return (
    // A region that scrolls is reached by keyboard.
    <div className="cockpit-scroll is-tall" tabIndex={0} role="region" aria-label={matrix.title}>
      <table className="cockpit-table cockpit-numbers">
        <thead>
          <tr>
            <th scope="col">{matrix.unit}</th>
            <th scope="col">{matrix.overdue}</th>
            <th scope="col">{matrix.longest}</th>
            <th scope="col">{matrix.onTime}</th>
            {kinds.map(kind => (
              <th key={kind} scope="col">
                {matrix.columnHeads[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, overdue, longestDays, onTime: { original, current }, cells }) => (
            <tr key={unit.id}>
              <th scope="row">{unit.name}</th>
              <td>{overdue}</td>
              <td>{longestDays}</td>
              <td>
                {matrix.share(original.onTime, original.owed)} · {matrix.share(current.onTime, current.owed)}
              </td>
              {kinds.map(kind => (
                <td key={kind}>{cells[kind] ? `${cells[kind].late}/${cells[kind].owed}` : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Ranking = ({ units, campaignId }: { units: UnitLine[]; campaignId: string }) => {
  const most = Math.max(0, ...units.map(one => one.overdue));
  return (
    <ol className="cockpit-ranking">
      {units
        .filter(one => one.overdue > 0)
        .map(one => (
          <li key={one.unit.id}>
            <Link to={ledgerOf(campaignId, one)}>{one.unit.name}</Link>
            <Bar value={one.overdue} most={most} />
            <b>{one.overdue}</b>
          </li>
        ))}
    </ol>
  );
};

/** Units × steps, those with most overdue first, with the numbers behind each bar as a table; on a telephone the bars alone. */
export const MatrixPanel = ({ cockpit, isPhone }: { cockpit: Cockpit; isPhone: boolean }) => {
  const t = useText();
  const { matrix } = t.cockpit;
  const [isTable, setTable] = useState(false);
  const title = isPhone ? matrix.ranking : matrix.title;
  const shown = cockpit.units.slice(0, SHOWN);
  return (
    <Panel
      title={title}
      hint={isPhone ? matrix.overdue : matrix.hint}
      extra={<TableSwitch isTable={isTable} onChange={setTable} of={title} />}
    >
      {isTable ? (
        <Numbers units={cockpit.units} />
      ) : isPhone ? (
        <Ranking units={shown} campaignId={cockpit.campaign.id} />
      ) : (
        <HeatMap units={shown} campaignId={cockpit.campaign.id} />
      )}
      {!isTable && cockpit.units.length > shown.length && (
        <p className="cockpit-note">{matrix.rest(cockpit.units.length - shown.length)}</p>
      )}
    </Panel>
  );
};
