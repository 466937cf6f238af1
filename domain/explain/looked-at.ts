import { addDays, type CivilDate } from '../calendar/civil-date';
import { provisionalYearsIn } from '../calendar/provisional';
import type { DerivationRule } from './rule';
import type { Calendar } from '../calendar/types';

/** Days from the first to the last, both included, of which a rule asked whether people work. */
type Span = readonly [first: CivilDate, last: CivilDate];

type LooksUp =
  | 'working-days-after'
  | 'working-days'
  | 'rest-day'
  | 'verification'
  | 'rung'
  | 'counted-from'
  | 'remind'
  | 'resumed';

const after = (from: CivilDate, on: CivilDate): Span => [addDays(from, 1), on];

/** The days that each rule looked up in the calendar; a rule that is not here looks up none. */
const lookedAt: { [C in LooksUp]: (rule: Extract<DerivationRule, { code: C }>) => Span[] } = {
  'working-days-after': ({ from, on }) => [after(from, on)],
  'working-days': ({ from, on }) => [after(from, on)],
  'rest-day': ({ end, on }) => [[end, on]],
  verification: ({ from, byPeriod }) => [after(from, byPeriod)],
  rung: ({ from, on }) => [after(from, on)],
  'counted-from': ({ deliveredOn, workingDays, on }) =>
    workingDays === null ? [] : [after(deliveredOn, on)],
  remind: ({ dueOn, daysBefore, on }) => [[on, addDays(dueOn, -Math.min(...daysBefore))]],
  resumed: ({ pausedOn, resumedOn, dueBefore, workingDays, on }) => [
    [pausedOn, addDays(resumedOn, -1)],
    ...(workingDays > 0 ? [after(dueBefore, on)] : []),
  ],
};

/** The years of which a rule looked up days that are provisional (暂定) in the calendar. */
export const provisionalYearsOf = (rule: DerivationRule, calendar: Pick<Calendar, 'years'>): number[] => {
  if (!Object.hasOwn(lookedAt, rule.code)) return [];
  const spans = (lookedAt[rule.code as LooksUp] as (one: DerivationRule) => Span[])(rule);
  const years = spans.flatMap(([first, last]) => provisionalYearsIn(calendar, first, last));
  return [...new Set(years)].sort((a, b) => a - b);
};
