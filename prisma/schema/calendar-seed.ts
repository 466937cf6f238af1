import { getDayDetail } from 'chinese-days';
import { version as packageVersion } from 'chinese-days/package.json';
import { addDays, yearOf, type CivilDate } from '../../domain/calendar/civil-date';
import type { Calendar, CalendarDay } from '../../domain/calendar/types';

const FIRST_YEAR = 2004;
/** chinese-days knows no holidays after it and would call every weekday a working day without a word. */
const LAST_YEAR = 2026;

// `National Day,国庆节,3` for a day of the State Council's schedule, `Sunday` for any other.
const toCalendarDay = (date: CivilDate): CalendarDay | null => {
  const { work, name } = getDayDetail(date);
  const chinese = name.split(',')[1];
  return chinese === undefined ? null : { kind: work ? 'workday' : 'holiday', name: chinese };
};

/**
 * The State Council's schedules of 2004–2026 from the npm data set `chinese-days`: holidays (with the rest days moved
 * to them) and make-up working days, each by the holiday's name. Every other year is not covered.
 */
export const seedCalendar = (): Calendar => {
  const days: Record<CivilDate, CalendarDay> = {};
  for (let date = `${FIRST_YEAR}-01-01`; yearOf(date) <= LAST_YEAR; date = addDays(date, 1)) {
    const day = toCalendarDay(date);
    if (day) days[date] = day;
  }
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return { version: `chinese-days@${packageVersion}`, years, days };
};
