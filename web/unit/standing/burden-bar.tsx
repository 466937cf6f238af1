import type { UnitStanding } from '../../../api/contracts/unit-standing';
import { LightTag } from '../../parts/light-tag';
import { useText } from '../../i18n/use-text';

const WIDTH = 280;
const MOST = 14;
const GAP = 3;

/** 本周找了您几次: one box for each mail to the person who got most, those above the limit in another colour. */
export const BurdenBar = ({ burden }: { burden: UnitStanding['burden'] }) => {
  const t = useText();
  const { messagesToOne: limit } = burden.budget;
  const week = burden.weeks.find(one => one.week === burden.week);
  const mails = week?.messagesToOne ?? 0;
  const isOver = (week?.exceeds.length ?? 0) > 0;
  const boxes = Math.min(MOST, Math.max(limit, mails));
  const width = (WIDTH - GAP * (boxes - 1)) / Math.max(1, boxes);
  return (
    <div className="burden">
      <p className="burden-head">
        <strong>{t.toDo.burden}</strong>
        {isOver ? <LightTag light="yellow" label={t.toDo.burdenOver} /> : <span>{t.toDo.burdenWithin}</span>}
      </p>
      <svg viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true">
        {Array.from({ length: boxes }, (_, n) => (
          <rect
            key={n}
            className={n >= mails ? 'is-free' : n >= limit ? 'is-over' : 'is-used'}
            x={n * (width + GAP) + 0.5}
            y="0.5"
            width={Math.max(1, width - 1)}
            height="13"
            rx="2"
          />
        ))}
      </svg>
      <p>{t.toDo.burdenSays(mails, week?.forms ?? 0, limit)}</p>
    </div>
  );
};
