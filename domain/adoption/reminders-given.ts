import { reminderDay } from '../ladder/reminders';
import { withinCalendar } from '../calendar/uncovered-year';
import type { Obligation } from '../obligation/types';
import { reminderKey } from '../obligation/reminder-key';
import type { Rules } from './types';

/** The reminders that the present date of an obligation has had (or that were skipped), by the rules of that time. */
export const remindersGiven = (
  { dueOn, ladder, steps }: Obligation,
  { policy, calendar }: Rules,
): string[] => {
  const isGiven = (daysBefore: number): boolean => {
    const day = withinCalendar(() => reminderDay(dueOn, daysBefore, calendar), null);
    return day !== null && steps.some(step => step.rung === `remind:${day}`);
  };
  return policy.ladders[ladder].remindDaysBefore.filter(isGiven).map(reminderKey);
};
