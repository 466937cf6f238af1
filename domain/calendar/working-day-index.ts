import { addDays, isWeekend, yearOf, type CivilDate } from './civil-date';
import { firstYear, isAnnounced } from './provisional';
import { LAST_COMPUTED_YEAR, statutoryDays } from './statutory-days';
import type { Calendar } from './types';

/** The working days of a calendar from its first year on, worked out year by year as they are asked for. */
interface Index {
  first: number;
  /** The year before which all is worked out. */
  next: number;
  working: CivilDate[];
  /** For each day: how many working days lie before it, and whether it is one. */
  places: Map<CivilDate, { before: number; isWorking: boolean }>;
}

// A calendar version never changes once written, so its index is worked out once.
const known = new WeakMap<Calendar, Index>();

const indexOf = (calendar: Calendar): Index => {
  let index = known.get(calendar);
  if (!index) {
    const first = firstYear(calendar);
    known.set(calendar, (index = { first, next: first, working: [], places: new Map() }));
  }
  return index;
};

const addYear = (index: Index, calendar: Calendar): void => {
  const year = index.next++;
  const days = isAnnounced(calendar, year) ? calendar.days : statutoryDays(year);
  for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1)) {
    const day = days[date];
    const isWorking = day ? day.kind === 'workday' : !isWeekend(date);
    index.places.set(date, { before: index.working.length, isWorking });
    if (isWorking) index.working.push(date);
  }
};

const canGrow = ({ next, first }: Index): boolean => next <= Math.max(LAST_COMPUTED_YEAR, first);

const placeOf = (calendar: Calendar, date: CivilDate) => {
  const index = indexOf(calendar);
  while (index.next <= yearOf(date) && canGrow(index)) addYear(index, calendar);
  return index.places.get(date);
};

/** Whether a day is a working day; undefined where the calendar does not reach it. */
export const isWorkingIn = (calendar: Calendar, date: CivilDate): boolean | undefined =>
  placeOf(calendar, date)?.isWorking;

/**
 * The nth working day after `date` (before it, for a negative `n`; not counting it); undefined where the calendar does not
 * reach it.
 */
export const nthWorkingDay = (calendar: Calendar, date: CivilDate, n: number): CivilDate | undefined => {
  const place = placeOf(calendar, date);
  if (!place) return undefined;
  const index = indexOf(calendar);
  const wanted = n < 0 ? place.before + n : place.before + (place.isWorking ? n : n - 1);
  while (wanted >= index.working.length && canGrow(index)) addYear(index, calendar);
  return index.working[wanted];
};
