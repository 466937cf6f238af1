import { lastDayOfMonth, yearOf, type CivilDate } from './civil-date';

/** The last day of the quarter that `date` lies in: 长期坚持 is reviewed each quarter's end. */
export const quarterEnd = (date: CivilDate): CivilDate =>
  lastDayOfMonth(yearOf(date), Math.ceil(Number(date.slice(5, 7)) / 3) * 3);
