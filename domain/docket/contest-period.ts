import { addDays, type CivilDate } from '../calendar/civil-date';
import { periodEnd } from '../deadline/period-end';
import { derive } from '../explain/derive';
import type { DerivedDate } from '../ladder/dates';
import type { UnitId } from '../obligation/types';
import { citesInForce } from '../policy/cites-in-force';
import type { Facts, Offices } from './draft';

/** So many days from the day after `from` on for a contest (政府督查工作条例 17); an end on a rest day moves to the next working day. */
export const contestPeriod = (
  { policy, calendar }: Facts,
  which: 'askDays' | 'decideDays',
  from: CivilDate,
): DerivedDate => {
  const days = policy.contest[which];
  const { dueOn, derivation } = periodEnd(calendar, from, { n: days, unit: 'day' });
  const inForce = citesInForce([policy.contest.cites], from)[0] ?? 'practice:contest';
  const rule = derive({ code: 'contest-period', days }, inForce, { policy });
  return { on: dueOn ?? addDays(from, days), derivation: [rule, ...derivation] };
};

/** The office that did not make a finding reviews it. */
export const reviewerOf = (madeBy: UnitId, { office, supervision }: Offices): UnitId =>
  madeBy === supervision ? office : supervision;
