import type { UnitStanding } from '../../../api/contracts/unit-standing';
import { useText } from '../../i18n/use-text';
import { BurdenMeter } from '../../parts/burden-meter';
import { LightTag } from '../../parts/light-tag';

/** 本周找了您几次: the mails to the person who got most, beside how many may be; what else goes beyond the budget is said in words. */
export const BurdenBar = ({ burden }: { burden: UnitStanding['burden'] }) => {
  const t = useText();
  const { messagesToOne: limit } = burden.budget;
  const week = burden.weeks.find(one => one.week === burden.week);
  const mails = week?.messagesToOne ?? 0;
  const isOverOtherwise = week?.exceeds.some(one => one !== 'messagesToOne') ?? false;
  return (
    <div>
      <BurdenMeter title={t.toDo.burden} count={mails} limit={limit} />
      <p>
        {t.toDo.burdenSays(mails, week?.forms ?? 0, limit)}{' '}
        {isOverOtherwise && <LightTag light="yellow" label={t.toDo.burdenOver} />}
      </p>
    </div>
  );
};
