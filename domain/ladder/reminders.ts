import { lastWorkingDayUpTo } from '../calendar/calendar';
import { addDays, at, dateOf, type CivilDate } from '../calendar/civil-date';
import { derive, hangingOn } from '../explain/derive';
import { provisionalYears } from '../explain/provisional';
import { isRunning } from '../obligation/pauses';
import type { Adopted, ArmedStep, Obligation } from '../obligation/types';
import type { Policy } from '../policy/types';
import { isReminderKey, reminderKey } from '../obligation/reminder-key';
import type { DueRung } from './next-rung';
import { perRules } from './per-rules';
import type { Calendar } from '../calendar/types';

/** A reminder whose instant is not after the opening of its obligation is skipped, with a record. */
export const isTooEarly = (reminder: Pick<DueRung, 'dueAt'>, obligation: Obligation): boolean =>
  reminder.dueAt <= obligation.openedAt;

const known = perRules<DueRung[]>();

/** The day of a reminder: so many days before the deadline, moved to the last working day. */
export const reminderDay = (dueOn: CivilDate, daysBefore: number, calendar: Calendar): CivilDate =>
  lastWorkingDayUpTo(calendar, addDays(dueOn, -daysBefore));

type Dated = Pick<Obligation, 'dueOn' | 'ladder'>;

/** A reminder of a deadline is as provisional as the deadline. */
const remindedOf =
  ({ derivation }: Obligation) =>
  <Step extends Pick<DueRung, 'derivation'>>(reminder: Step): Step => {
    const years = provisionalYears(derivation);
    if (years.length === 0) return reminder;
    return { ...reminder, derivation: reminder.derivation.map(step => hangingOn(step, years)) };
  };

const reminderOn = (
  day: CivilDate,
  { dueOn, ladder }: Dated,
  daysBefore: number[],
  rules: { policy: Policy; calendar: Calendar },
): DueRung => {
  const { remindCites } = rules.policy.ladders[ladder];
  const rule = { code: 'remind' as const, dueOn, daysBefore, on: day };
  return {
    rung: `remind:${day}`,
    act: 'remind',
    dueAt: at(day),
    cites: remindCites,
    derivation: [derive(rule, remindCites[0] ?? '', rules)],
    late: 'skip',
  };
};

/** The reminders of a deadline so many days before it, whatever has been taken of them. */
const remindersFor = (dated: Dated, days: number[], policy: Policy, calendar: Calendar): DueRung[] => {
  const byDay = new Map<CivilDate, number[]>();
  for (const daysBefore of days) {
    const day = reminderDay(dated.dueOn, daysBefore, calendar);
    byDay.set(day, [...(byDay.get(day) ?? []), daysBefore]);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, daysBefore]) => reminderOn(day, dated, daysBefore, { policy, calendar }));
};

/** Reminders that the rules still give, beside those that keep their day from before the rules changed. */
const underAdoption = (
  obligation: Obligation,
  { fixed, dropped }: Adopted,
  policy: Policy,
  calendar: Calendar,
): DueRung[] => {
  const kept = fixed.filter(one => isReminderKey(one.key));
  const isLeft = (days: number) =>
    !dropped.includes(reminderKey(days)) && !kept.some(one => one.key === reminderKey(days));
  const byRules = remindersFor(
    obligation,
    policy.ladders[obligation.ladder].remindDaysBefore.filter(isLeft),
    policy,
    calendar,
  ).map(remindedOf(obligation));
  const all = new Map(byRules.map(one => [one.rung, one]));
  for (const { key: _, ...one } of kept) {
    const rung = `remind:${dateOf(one.dueAt)}`;
    if (!all.has(rung)) all.set(rung, { ...one, rung });
  }
  return [...all.values()].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
};

/**
 * Every reminder (提醒) of an obligation that has not been taken, earliest first: so many days before the deadline,
 * moved to the last working day, due at 00:00. Two that fall on one day are one.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const openReminders = (obligation: Obligation, policy: Policy, calendar: Calendar): DueRung[] => {
  if (!isRunning(obligation)) return [];
  const { dueOn, ladder, steps, adopted } = obligation;
  const all = adopted
    ? underAdoption(obligation, adopted, policy, calendar)
    : known(policy, calendar, `${ladder} ${dueOn}`, () =>
        remindersFor(obligation, policy.ladders[ladder].remindDaysBefore, policy, calendar),
      ).map(remindedOf(obligation));
  return all.filter(({ rung }) => !steps.some(step => step.rung === rung));
};

/**
 * The same one by one: `remind-7` and `remind-3` are two even where they fall on one day.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const remindersOneByOne = (
  obligation: Obligation,
  policy: Policy,
  calendar: Calendar,
): ArmedStep[] => {
  const open = openReminders(obligation, policy, calendar);
  const { fixed, dropped } = obligation.adopted ?? { fixed: [], dropped: [] };
  const kept = fixed.filter(({ key, dueAt }) => isReminderKey(key) && open.some(one => one.dueAt === dueAt));
  const byRules = policy.ladders[obligation.ladder].remindDaysBefore
    .filter(days => !dropped.includes(reminderKey(days)))
    .filter(days => !fixed.some(one => one.key === reminderKey(days)))
    .flatMap(days => {
      const day = reminderDay(obligation.dueOn, days, calendar);
      if (!open.some(one => one.dueAt === at(day))) return [];
      const { rung: _, ...step } = reminderOn(day, obligation, [days], { policy, calendar });
      return [{ key: reminderKey(days), ...remindedOf(obligation)(step) }];
    });
  return [...kept, ...byRules];
};
