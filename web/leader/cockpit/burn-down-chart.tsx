import type { Cockpit } from '../../../api/contracts/cockpit';
import { useLanguage, useText } from '../../i18n/use-text';
import { formatDay } from '../../parts/format-date';
import { plots, scaleOf, stepsOf } from './plot';

interface Label {
  y: number;
  className: string;
  text: string;
}

/** Labels at the end of lines, so far apart that none covers another. */
const apart = (labels: Label[]): Label[] => {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  let last = -Infinity;
  return sorted.map(one => {
    const y = Math.max(one.y, last + 15);
    last = y;
    return { ...one, y };
  });
};

interface Props {
  cockpit: Cockpit;
  isPhone: boolean;
}

/** How many problems are not closed: recorded solid, the plan dashed, foreseen dotted. */
export const BurnDownChart = ({ cockpit: { series, asOf }, isPhone }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const s = t.cockpit.series;
  const plot = isPhone ? plots.narrow : plots.wide;
  const scale = scaleOf(series, plot);
  const todayAt = series.findIndex(one => one.on === asOf.slice(0, 10));
  const today = series[todayAt];
  const last = series[series.length - 1];
  const [open, units] = [today?.open ?? 0, today?.unitsOpen ?? 0];
  const [planned, foreseen] = [last?.planned ?? 0, last?.forecast ?? open];
  const day = (on: string) => formatDay(on, language, asOf.slice(0, 4));
  const end = plot.width - plot.right;
  const labels = apart([
    { y: scale.y(open), className: 'line-open', text: `${s.open} ${open}` },
    { y: scale.y(units), className: 'line-units', text: `${s.unitsOpen} ${units}` },
    { y: scale.y(planned), className: 'line-plan', text: `${s.planned} ${planned}` },
    { y: scale.y(foreseen), className: 'line-forecast', text: `${s.forecast} ${foreseen}` },
  ]);
  const ticks = [...new Set([0, Math.round(scale.most / 2), scale.most])];
  return (
    <svg
      className="burn-down"
      viewBox={`0 0 ${plot.width} ${plot.height}`}
      role="img"
      aria-label={s.picture(open, units, planned, foreseen)}
    >
      {ticks.map(tick => (
        <g key={tick} className="burn-down-tick">
          <line x1={plot.left} x2={end} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text x={plot.left - 6} y={scale.y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {todayAt >= 0 && (
        <g className="burn-down-today">
          <line x1={scale.x(todayAt)} x2={scale.x(todayAt)} y1={plot.top} y2={plot.height - plot.bottom} />
          <text x={scale.x(todayAt)} y={plot.height - 8} textAnchor="middle">
            {day(asOf.slice(0, 10))}
          </text>
        </g>
      )}
      {series[0] && todayAt !== 0 && (
        <text className="burn-down-end" x={plot.left} y={plot.height - 8}>
          {day(series[0].on)}
        </text>
      )}
      {last && (
        <text className="burn-down-end" x={end} y={plot.height - 8} textAnchor="end">
          {day(last.on)}
        </text>
      )}
      <path className="line line-plan" d={stepsOf(series, one => one.planned, scale)} />
      <path className="line line-units" d={stepsOf(series, one => one.unitsOpen, scale)} />
      <path className="line line-open" d={stepsOf(series, one => one.open, scale)} />
      <path className="line line-forecast" d={stepsOf(series, one => one.forecast, scale)} />
      {labels.map(({ y, className, text }) => (
        <text key={className} className={`label ${className}`} x={end + 8} y={y + 4}>
          {text}
        </text>
      ))}
    </svg>
  );
};
