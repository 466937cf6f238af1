import { addMonths, dateOf } from '../../calendar/civil-date';
import type { Facts } from '../../docket/draft';
import { derive } from '../../explain/derive';
import type { PeriodEvent } from '../../codes/periods';
import type { DerivedDate } from '../../ladder/dates';

/** The policy's months for an appeal (申诉), counted from the day after `event`, which is today. */
export const monthsAfter = (event: PeriodEvent, { now, policy }: Facts): DerivedDate => {
  const { appealMonths: n, appealCites } = policy;
  const from = dateOf(now);
  const on = addMonths(from, n);
  return { on, derivation: [derive({ code: 'months-after', event, from, n, on }, appealCites, { policy })] };
};
