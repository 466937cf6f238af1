import { lastWorkingDayUpTo } from '../calendar/calendar';
import { addDays } from '../calendar/civil-date';
import { uncoveredYear } from '../ladder/uncovered-year';
import type { Obligation } from '../obligation/types';
import { reminderKey } from './reminder-key';
import type { Rules } from './types';

/** The reminders that the present date of an obligation has had (or that were skipped), by the rules of that time. */
export const remindersGiven = (
  { dueOn, ladder, steps }: Obligation,
  { policy, calendar }: Rules,
): string[] => {
  const isGiven = (daysBefore: number): boolean => {
    try {
      const day = lastWorkingDayUpTo(calendar, addDays(dueOn, -daysBefore));
      return steps.some(step => step.rung === `remind:${day}`);
    } catch (error) {
      uncoveredYear(error);
      return false;
    }
  };
  return policy.ladders[ladder].remindDaysBefore.filter(isGiven).map(reminderKey);
};
