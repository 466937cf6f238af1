import schedules from 'chinese-days/dist/chinese-days.json';
import { version as packageVersion } from 'chinese-days/package.json';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Calendar, CalendarDay } from '../../domain/calendar/types';

const FIRST_YEAR = 2004;
/** chinese-days knows no holidays after it and would call every weekday a working day without a word. */
const LAST_YEAR = 2026;

// Each date has the name of its holiday in English and Chinese, and how long it is: `National Day,国庆节,3`.
const daysOf = (
  kind: 'holiday' | 'workday',
  named: Readonly<Record<CivilDate, string>>,
): [CivilDate, CalendarDay][] =>
  Object.entries(named).map(([date, name]) => [date, { kind, name: name.split(',')[1] ?? name }]);

const inOrder = ([a]: [CivilDate, unknown], [b]: [CivilDate, unknown]): number => (a < b ? -1 : 1);

/**
 * The State Council's schedules of 2004–2026 from the npm data set `chinese-days`: holidays (with the rest days moved
 * to them) and make-up working days, each by the holiday's name. Every other year is not covered.
 */
export const seedCalendar = (): Calendar => ({
  version: `chinese-days@${packageVersion}`,
  years: Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index),
  days: Object.fromEntries(
    [...daysOf('holiday', schedules.holidays), ...daysOf('workday', schedules.workdays)].sort(inOrder),
  ),
});
