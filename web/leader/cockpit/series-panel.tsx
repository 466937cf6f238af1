import { useState } from 'react';
import type { Cockpit } from '../../../api/contracts/cockpit';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { BurnDownChart } from './burn-down-chart';
import { Panel, TableSwitch } from './panel';
import { TrendChart } from './trend-chart';

const columns = ['open', 'unitsOpen', 'closed', 'sentBack', 'planned', 'forecast'] as const;

const SeriesTable = ({ series }: { series: Cockpit['series'] }) => {
  const t = useText();
  const { language } = useLanguage();
  return (
    // A region that scrolls is reached by keyboard.
    <div className="cockpit-scroll is-tall" tabIndex={0} role="region" aria-label={t.cockpit.series.title}>
      <table className="cockpit-table cockpit-numbers">
        <thead>
          <tr>
            <th scope="col">{t.cockpit.series.day}</th>
            {columns.map(one => (
              <th key={one} scope="col">
                {t.cockpit.series[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(day => (
            <tr key={day.on}>
              <th scope="row">{formatDay(day.on, language)}</th>
              {columns.map(one => (
                <td key={one}>{day[one] ?? '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** 离销号还差多少: recorded, reported by units, planned, foreseen; and what was closed and sent back each day. */
export const SeriesPanel = ({ cockpit, isPhone }: { cockpit: Cockpit; isPhone: boolean }) => {
  const t = useText();
  const s = t.cockpit.series;
  const [isTable, setTable] = useState(false);
  if (cockpit.series.length === 0)
    return (
      <Panel title={s.title}>
        <p className="cockpit-empty">{t.cockpit.beforeHandOut}</p>
      </Panel>
    );
  return (
    <Panel
      title={s.title}
      hint={s.hint}
      extra={<TableSwitch isTable={isTable} onChange={setTable} of={s.title} />}
    >
      {isTable ? (
        <SeriesTable series={cockpit.series} />
      ) : (
        <>
          <BurnDownChart cockpit={cockpit} isPhone={isPhone} />
          <p className="cockpit-note">{s.assumption}</p>
          <h3 className="cockpit-sub screen-only">{s.trend}</h3>
          <div className="screen-only">
            <TrendChart cockpit={cockpit} />
          </div>
        </>
      )}
    </Panel>
  );
};
