import type { Cockpit } from '../../api/contracts/cockpit';
import { useText } from '../i18n/use-text';
import './hold-bar.css';

export type HeldDays = NonNullable<Cockpit['overdue']['rows'][number]['heldDays']>;
export const holderOrder = ['unit', 'office', 'supervision', 'leader'] as const;

const WIDTH = 112;

/** In whose hands the days since the hand-out passed, as a bar; what it shows is said beside it in words. */
export const HoldBar = ({ days }: { days: HeldDays }) => {
  const t = useText();
  const total = holderOrder.reduce((sum, one) => sum + days[one], 0);
  const label = holderOrder
    .filter(one => days[one] > 0)
    .map(one => t.cockpit.held(days[one], t.cockpit.holder[one]))
    .join(t.cockpit.comma);
  const parts = holderOrder.map((one, index) => ({
    one,
    from: holderOrder.slice(0, index).reduce((sum, before) => sum + days[before], 0),
  }));
  return (
    <svg
      className="hold-bar"
      width={WIDTH}
      height="10"
      viewBox={`0 0 ${WIDTH} 10`}
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {total > 0 &&
        parts.map(({ one, from }) => (
          <rect
            key={one}
            className={`hold-${one}`}
            x={(from / total) * WIDTH}
            y="1"
            width={(days[one] / total) * WIDTH}
            height="8"
          />
        ))}
    </svg>
  );
};
