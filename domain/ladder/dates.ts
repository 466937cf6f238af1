import { addWorkingDays } from '../calendar/calendar';
import type { CivilDate } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import type { Policy, PolicyPeriod } from '../policy/types';
import type { Derivation } from '../explain/derivation';
import type { Calendar } from '../calendar/types';
import type { PeriodEvent } from '../codes/periods';

export interface DerivedDate {
  on: CivilDate;
  derivation: Derivation;
}

/**
 * The day on which a policy's period of working days ends, counted from the day after `from`, the day of `event`.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const policyPeriodEnd = (
  period: PolicyPeriod,
  from: CivilDate,
  event: PeriodEvent,
  { calendar, policy }: { calendar: Calendar; policy: Policy },
): DerivedDate => {
  const { workingDays: n, cites } = period;
  const on = addWorkingDays(calendar, from, n);
  return {
    on,
    derivation: [derive({ code: 'working-days-after', event, from, n, on }, cites, { calendar, policy })],
  };
};
