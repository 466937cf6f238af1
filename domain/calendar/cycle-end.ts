import { lastDayOfMonth, yearOf, type CivilDate } from './civil-date';

/** The last day of the period of `months` (a divisor of 12), counted from January, in which `date` lies: 3 gives its quarter's end. */
export const cycleEnd = (date: CivilDate, months: number): CivilDate =>
  lastDayOfMonth(yearOf(date), Math.ceil(Number(date.slice(5, 7)) / months) * months);
