import { addDays, yearOf, type CivilDate } from '../calendar/civil-date';
import { firstYear, isAnnounced } from '../calendar/provisional';
import { FIRST_COMPUTED_YEAR, LAST_COMPUTED_YEAR, statutoryDays } from '../calendar/statutory-days';
import { festivalDay, type Festival } from '../calendar/festival-day';
import type { Calendar } from '../calendar/types';

/** The festivals with a day off, by every name that plans use. */
export const festivalNames: readonly (readonly [name: string, festival: Festival])[] = [
  ['国庆节', '国庆节'],
  ['国庆', '国庆节'],
  ['元旦节', '元旦'],
  ['元旦', '元旦'],
  ['春节', '春节'],
  ['清明节', '清明'],
  ['清明', '清明'],
  ['五一国际劳动节', '劳动节'],
  ['五一劳动节', '劳动节'],
  ['五一节', '劳动节'],
  ['五一', '劳动节'],
  ['国际劳动节', '劳动节'],
  ['劳动节', '劳动节'],
  ['端午节', '端午'],
  ['端午', '端午'],
  ['中秋节', '中秋'],
  ['中秋', '中秋'],
];

/** Whether a calendar reaches a year's festivals: what it does not reach is asked, never worked out beside it. */
const isReached = (calendar: Calendar, year: number): boolean =>
  year >= Math.max(firstYear(calendar), FIRST_COMPUTED_YEAR) && year <= LAST_COMPUTED_YEAR;

const isHoliday = (calendar: Calendar, day: CivilDate): boolean => {
  const year = yearOf(day);
  if (isAnnounced(calendar, year)) return calendar.days[day]?.kind === 'holiday';
  return isReached(calendar, year) && statutoryDays(year)[day] !== undefined;
};

export interface FestivalEve {
  festivalOn: CivilDate;
  /** The day before the festival's own. */
  on: CivilDate;
  /** The day before the first day off, where the days off begin before the festival. */
  beforeHolidays?: CivilDate;
}

/** The last day before a year's festival; `null` where the calendar does not reach the year. */
export const eveOf = (festival: Festival, year: number, calendar: Calendar): FestivalEve | null => {
  if (!isReached(calendar, year)) return null;
  const festivalOn = festivalDay(festival, year);
  const on = addDays(festivalOn, -1);
  let first = festivalOn;
  while (isHoliday(calendar, addDays(first, -1))) first = addDays(first, -1);
  return { festivalOn, on, ...(first < festivalOn ? { beforeHolidays: addDays(first, -1) } : {}) };
};
