import type { TaskGroup } from '../../../api/contracts/task-groups';
import { useText } from '../../i18n/use-text';

const WIDTH = 280;

/** Of which kinds of unit: a bar, and the same in words. */
export const Composition = ({ parts }: { parts: TaskGroup['composition'] }) => {
  const t = useText();
  const total = parts.reduce((sum, one) => sum + one.units, 0);
  const widthOf = (units: number) => (units / total) * WIDTH;
  const starts = parts.map((_, place) =>
    widthOf(parts.slice(0, place).reduce((sum, one) => sum + one.units, 0)),
  );
  return (
    <p className="composition">
      <svg
        width={WIDTH}
        height="10"
        viewBox={`0 0 ${WIDTH} 10`}
        aria-hidden="true"
        preserveAspectRatio="none"
      >
        {parts.map((one, place) => (
          <rect
            key={one.unitKind}
            className={`part-${place % 4}`}
            x={starts[place]}
            width={Math.max(widthOf(one.units) - 1, 1)}
            height="10"
            rx="1"
          />
        ))}
      </svg>
      <span>{t.today.composition(parts.map(one => `${t.names.unitKind[one.unitKind]} ${one.units}`))}</span>
    </p>
  );
};
