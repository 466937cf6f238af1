import { lastWorkingDayUpTo, type Calendar } from '../calendar/calendar';
import { addDays, at, type CivilDate } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import { isRunning } from '../obligation/pauses';
import type { LadderName, Obligation } from '../obligation/types';
import type { Policy } from '../policy/types';
import type { DueRung } from './next-rung';
import { perRules } from './per-rules';

/** A reminder whose instant is not after the opening of its obligation is skipped, with a record. */
export const isTooEarly = (reminder: DueRung, obligation: Obligation): boolean =>
  reminder.dueAt <= obligation.openedAt;

const known = perRules<DueRung[]>();

/** The reminders of a deadline, whatever has been taken of them. */
const remindersFor = (
  dueOn: CivilDate,
  ladder: LadderName,
  policy: Policy,
  calendar: Calendar,
): DueRung[] => {
  const { remindDaysBefore, remindCites } = policy.ladders[ladder];
  const byDay = new Map<string, number[]>();
  for (const days of remindDaysBefore) {
    const day = lastWorkingDayUpTo(calendar, addDays(dueOn, -days));
    byDay.set(day, [...(byDay.get(day) ?? []), days]);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, before]) => ({
      rung: `remind:${day}`,
      act: 'remind' as const,
      dueAt: at(day),
      cites: remindCites,
      derivation: [
        derive({ code: 'remind', dueOn, daysBefore: before, on: day }, remindCites[0] ?? '', {
          calendar,
          policy,
        }),
      ],
      late: 'skip' as const,
    }));
};

/**
 * Every reminder (提醒) of an obligation that has not been taken, earliest first: so many days before the deadline,
 * moved to the last working day, due at 00:00. Two that fall on one day are one.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const openReminders = (obligation: Obligation, policy: Policy, calendar: Calendar): DueRung[] => {
  if (!isRunning(obligation)) return [];
  const { dueOn, ladder, steps } = obligation;
  const all = known(policy, calendar, `${ladder} ${dueOn}`, () =>
    remindersFor(dueOn, ladder, policy, calendar),
  );
  return all.filter(({ rung }) => !steps.some(step => step.rung === rung));
};
