import { addWorkingDays, workingDayFrom } from '../calendar/calendar';
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import { clauseInForce } from '../deadline/clauses-in-force';
import { derive } from '../explain/derive';
import type { Policy, PolicyPeriod } from '../policy/types';
import type { Derivation } from '../explain/derivation';
import type { Calendar } from '../calendar/types';
import type { PeriodEvent } from '../codes/periods';

/** The later of a day and the end of the supervision phase, where that is set. */
export const notBeforePhaseEnd = (day: CivilDate, phaseEndsOn: CivilDate | null): CivilDate =>
  phaseEndsOn && phaseEndsOn > day ? phaseEndsOn : day;

export interface DerivedDate {
  on: CivilDate;
  derivation: Derivation;
}

/**
 * The day on which a policy's period ends, counted from the day after `from`, the day of `event`: working days by the calendar,
 * calendar days and months as they run. Where such a period ends on a rest day the policy says whether it moves (民法典 203) or
 * stays.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const policyPeriodEnd = (
  period: PolicyPeriod,
  from: CivilDate,
  event: PeriodEvent,
  { calendar, policy }: { calendar: Calendar; policy: Policy },
): DerivedDate => {
  const { cites } = period;
  if ('workingDays' in period) {
    const n = period.workingDays;
    const on = addWorkingDays(calendar, from, n);
    return {
      on,
      derivation: [derive({ code: 'working-days-after', event, from, n, on }, cites, { calendar, policy })],
    };
  }
  const end = 'days' in period ? addDays(from, period.days) : addMonths(from, period.months);
  const rule =
    'days' in period
      ? { code: 'days-after' as const, event, from, n: period.days, on: end }
      : { code: 'months-after' as const, event, from, n: period.months, on: end };
  const counted = derive(rule, cites, { policy });
  if (period.restDay === 'stays')
    return { on: end, derivation: [counted, derive({ code: 'rest-day-stays', on: end }, cites, { policy })] };
  const on = workingDayFrom(calendar, end);
  const moved = derive({ code: 'rest-day', end, on }, clauseInForce('rest-day', from), { calendar });
  return { on, derivation: [counted, moved] };
};
