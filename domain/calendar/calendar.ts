import { DomainError } from '../domain-error';
import { addDays, yearOf, type CivilDate } from './civil-date';
import { isWorkingIn, nthWorkingDay } from './working-day-index';
import type { Calendar } from './types';

const notCovered = (calendar: Calendar, date: CivilDate): DomainError => {
  const year = yearOf(date);
  return new DomainError('CALENDAR_YEAR_NOT_COVERED', { year, calendar: calendar.version });
};

/** @throws DomainError `CALENDAR_YEAR_NOT_COVERED`, naming the year: before the calendar's first, or after 2099. */
export const isWorkingDay = (calendar: Calendar, date: CivilDate): boolean => {
  const isWorking = isWorkingIn(calendar, date);
  if (isWorking === undefined) throw notCovered(calendar, date);
  return isWorking;
};

const seek = (calendar: Calendar, from: CivilDate, direction: 1 | -1): CivilDate => {
  if (isWorkingDay(calendar, from)) return from;
  const found = nthWorkingDay(calendar, from, direction);
  if (found !== undefined) return found;
  // The way leads out of what the calendar reaches: the day at which it does is the one to name.
  let date = from;
  while (!isWorkingDay(calendar, date)) date = addDays(date, direction);
  return date;
};

/** `date` itself when it is a working day, else the last one before it. */
export const lastWorkingDayUpTo = (calendar: Calendar, date: CivilDate): CivilDate =>
  seek(calendar, date, -1);
/** `date` itself when it is a working day, else the next one. */
export const workingDayFrom = (calendar: Calendar, date: CivilDate): CivilDate => seek(calendar, date, 1);

/**
 * The nth working day after `date`, counted from the day after it (the first day is not counted). `n` = 0 is `date`.
 * Negative `n` counts back.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const addWorkingDays = (calendar: Calendar, date: CivilDate, n: number): CivilDate => {
  if (n === 0) return date;
  const found = nthWorkingDay(calendar, date, n);
  if (found !== undefined) return found;
  // Out of what the calendar reaches: step by step, so that the error names the right year.
  let current = date;
  for (let left = Math.abs(n); left > 0; left--)
    current = seek(calendar, addDays(current, Math.sign(n)), n < 0 ? -1 : 1);
  return current;
};
