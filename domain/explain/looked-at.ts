import { addDays, type CivilDate } from '../calendar/civil-date';
import { eachYearOnce, provisionalYearsIn } from '../calendar/provisional';
import type { DerivationRule } from './rule';
import type { Calendar } from '../calendar/types';

/** Days from the first to the last, both included, of which a rule asked whether people work. */
type Span = readonly [first: CivilDate, last: CivilDate];

type Code = DerivationRule['code'];

const after = (from: CivilDate, on: CivilDate): Span => [addDays(from, 1), on];

/**
 * The days that each rule looked up in the calendar; null for a rule that looks up none, or says only what the lines before it
 * looked up. Every rule is here, so that a new one cannot leave its date without its mark (暂定).
 */
const lookedAt: { readonly [C in Code]: ((rule: Extract<DerivationRule, { code: C }>) => Span[]) | null } = {
  // What the plan's words say, and what the law makes of a period.
  'read-as': null,
  // A festival's own day hangs on no yearly schedule.
  festival: null,
  readings: null,
  'until-hour': null,
  'other-day': null,
  inclusive: null,
  period: null,
  'waits-for-delivery': null,
  immediate: null,
  'at-once': null,
  'last-milestone': null,
  claim: null,
  'claimed-on': null,
  'claimed-between': null,
  'long-term': null,
  'long-term-since': null,
  unresolved: null,
  'first-day': null,
  'working-days': ({ from, on }) => [after(from, on)],
  'days-full': null,
  'months-full': null,
  'rest-day': ({ end, on }) => [[end, on]],
  'beyond-calendar': null,
  // The policy's periods and the campaign's timetable.
  'working-days-after': ({ from, on }) => [after(from, on)],
  'days-after': null,
  'months-after': null,
  'rest-day-stays': null,
  'policy-fills': null,
  'feedback-due': null,
  'look-back': null,
  'quarter-end': null,
  verification: ({ from, byPeriod }) => [after(from, byPeriod)],
  'not-before-phase-end': null,
  stated: null,
  'later-of': null,
  'handed-out': null,
  unclosed: null,
  // The steps of a yearly cycle: their periods stand in the lines before.
  'step-due': null,
  'by-cycle-end': null,
  'past-cycle-end': null,
  'step-opened': null,
  'report-waits': null,
  'results-stand': null,
  'report-sent-back': null,
  'doubt-asked': null,
  'doubt-explained': null,
  // What was found, and what follows.
  'finding-raised': null,
  'finding-established': null,
  'outcome-follows': null,
  // The ladder.
  rung: ({ from, on }) => [after(from, on)],
  'counted-from': ({ deliveredOn, workingDays, on }) =>
    workingDays === null ? [] : [after(deliveredOn, on)],
  remind: ({ dueOn, daysBefore, on }) => [[on, addDays(dueOn, -Math.min(...daysBefore))]],
  'fired-late': null,
  // Days that people moved.
  resumed: ({ pausedOn, resumedOn, dueBefore, workingDays, on }) => [
    [pausedOn, addDays(resumedOn, -1)],
    ...(workingDays > 0 ? [after(dueBefore, on)] : []),
  ],
  paused: null,
  'extension-granted': null,
  'extension-refused': null,
  'plan-revised': ({ planned, on }) => (planned === undefined ? [] : [after(planned, on)]),
  'new-round': null,
  'task-added': null,
  'taken-back': null,
  'next-step': null,
  'agreed-at-interview': null,
  'report-duty': null,
  postponed: null,
  'calendar-amended': null,
  'not-moved-back': null,
  'kept-at-adoption': null,
  'not-before-adoption': null,
  // What happened, and whom it was told.
  'handed-in': null,
  approved: null,
  'document-taken-back': null,
  'task-return-decided': null,
  'reassigned-by-office': null,
  'task-withdrawn': null,
  weighed: null,
  'unit-gone': null,
  'first-review-asked': null,
  'first-review-failed': null,
  'closing-procedure': null,
  'contest-period': null,
  'instruction-given': null,
  'received-before': null,
  'leadership-decided': null,
  'letter-delivered': null,
  'plan-changed': null,
  'target-missed': null,
  'target-corrected': null,
  'figure-missing': null,
  'cycle-start-stated': null,
  'cycle-start-asked': null,
  'cycle-start-set': null,
  'cycle-end': null,
  'stands-in': null,
  'passed-on': null,
  unreached: null,
  // Lights.
  'light-closed': null,
  'light-overdue': null,
  'light-accounted-for': null,
  'light-behind': null,
  'light-silent': null,
  'light-due-soon': null,
  'light-clock-stands': null,
  'light-on-course': null,
  // What is waited for.
  'next-act': null,
  'wait-met': null,
  'wait-ended': null,
  'wait-paused': null,
  'wait-extension': null,
  'wait-letter': null,
  'wait-letter-withdrawn': null,
  'wait-decision': null,
  'wait-proceeding': null,
  'wait-declined': null,
  'wait-offices': null,
  'wait-last-chance': null,
  'wait-climbed': null,
  'wait-calendar': null,
  closed: null,
  'wait-review': null,
  'wait-task-return': null,
  'wait-announcement': null,
  'wait-closing': null,
  'wait-office': null,
  'wait-succession': null,
  'year-needed': null,
};

/** Whether lines of this rule ask the calendar themselves; false for one that a newer version wrote. */
export const looksUp = (code: string): boolean =>
  Object.hasOwn(lookedAt, code) && lookedAt[code as Code] !== null;

/** The years of which a rule looked up days that are provisional (暂定) in the calendar. */
export const provisionalYearsOf = (rule: DerivationRule, calendar: Pick<Calendar, 'years'>): number[] => {
  if (!looksUp(rule.code)) return [];
  const spans = (lookedAt[rule.code] as (one: DerivationRule) => Span[])(rule);
  return eachYearOnce(spans.flatMap(([first, last]) => provisionalYearsIn(calendar, first, last)));
};
