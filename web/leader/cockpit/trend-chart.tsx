import type { Cockpit } from '../../../api/contracts/cockpit';
import { useText } from '../../i18n/use-text';

const SHOWN_DAYS = 28;
const WIDTH = 420;
const HALF = 26;

/** What was closed each day (up) and sent back (down), of the last four weeks. */
export const TrendChart = ({ cockpit: { series } }: { cockpit: Cockpit }) => {
  const t = useText();
  const s = t.cockpit.series;
  const days = series.filter(one => one.closed !== null).slice(-SHOWN_DAYS);
  const most = Math.max(1, ...days.map(one => Math.max(one.closed ?? 0, one.sentBack ?? 0)));
  const step = WIDTH / SHOWN_DAYS;
  const sum = (of: 'closed' | 'sentBack') => days.reduce((total, one) => total + (one[of] ?? 0), 0);
  const label = `${s.trend}: ${s.closed} ${sum('closed')}, ${s.sentBack} ${sum('sentBack')}`;
  return (
    <svg className="trend" viewBox={`0 0 ${WIDTH} ${HALF * 2 + 4}`} role="img" aria-label={label}>
      <line x1="0" x2={WIDTH} y1={HALF + 2} y2={HALF + 2} />
      {days.map((one, index) => {
        const [up, down] = [((one.closed ?? 0) / most) * HALF, ((one.sentBack ?? 0) / most) * HALF];
        return (
          <g key={one.on}>
            <rect
              className="trend-closed"
              x={index * step + 2}
              y={HALF + 1 - up}
              width={step - 4}
              height={up}
            />
            <rect className="trend-back" x={index * step + 2} y={HALF + 3} width={step - 4} height={down} />
          </g>
        );
      })}
    </svg>
  );
};
