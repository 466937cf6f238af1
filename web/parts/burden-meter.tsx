import { useText } from '../i18n/use-text';
import './burden-meter.css';

const WIDTH = 240;
const GAP = 2;

interface Props {
  /** What is counted for whom and when, such as a unit's week. */
  title: string;
  count: number;
  /** The budget. */
  limit: number;
}

const levelOf = (count: number, limit: number): 'within' | 'over' | 'double' =>
  count <= limit ? 'within' : count < 2 * limit ? 'over' : 'double';

/** How much was asked, one cell each, beside how much may be: what goes beyond is ochre, and said in words. */
export const BurdenMeter = ({ title, count, limit }: Props) => {
  const t = useText();
  const level = levelOf(count, limit);
  const cells = Math.max(count, limit, 1);
  const width = WIDTH / cells;
  return (
    <div className={`burden is-${level}`}>
      <div className="burden-line">
        <strong>{title}</strong>
        <span className="burden-count">{t.parts.burden[level](count, limit)}</span>
      </div>
      <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
        {Array.from({ length: cells }, (_, n) => (
          <rect
            key={n}
            className={n >= count ? 'burden-free' : n < limit ? 'burden-within' : 'burden-over'}
            x={n * width}
            y="0"
            width={Math.max(width - GAP, 1)}
            height="10"
            rx="1"
          />
        ))}
      </svg>
    </div>
  );
};
