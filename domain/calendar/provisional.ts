import { yearOf, type CivilDate } from './civil-date';
import { FIRST_COMPUTED_YEAR, LAST_COMPUTED_YEAR } from './statutory-days';
import type { Calendar } from './types';

type Years = Pick<Calendar, 'years'>;

const covered = new WeakMap<readonly number[], { set: ReadonlySet<number>; first: number }>();

/** The first announced year after which nothing is missing that cannot be worked out. */
const firstOf = (years: readonly number[]): number => {
  const [latest = LAST_COMPUTED_YEAR, ...earlier] = [...years].sort((a, b) => b - a);
  let first = latest;
  for (const year of earlier) {
    if (year < first - 1 && year + 1 < FIRST_COMPUTED_YEAR) break;
    first = year;
  }
  return first;
};

const coverageOf = ({ years }: Years) => {
  let known = covered.get(years);
  if (!known) covered.set(years, (known = { set: new Set(years), first: firstOf(years) }));
  return known;
};

/** The first announced year of a calendar: what lies before it is not known. */
export const firstYear = (calendar: Years): number => coverageOf(calendar).first;

/** Whether a year of a calendar is as the State Council announced it. */
export const isAnnounced = (calendar: Years, year: number): boolean => coverageOf(calendar).set.has(year);

/**
 * Whether a year stands in for one that is not announced yet (暂定): weekends and the statutory days, no make-up days. So is
 * every year after the calendar's first that it lacks, to 2099 (domain.md §3).
 */
export const isProvisionalYear = (calendar: Years, year: number): boolean =>
  !isAnnounced(calendar, year) && year > firstYear(calendar) && year <= LAST_COMPUTED_YEAR;

/** Years gathered from several places: each once, earliest first. */
export const eachYearOnce = (years: Iterable<number>): number[] => [...new Set(years)].sort((a, b) => a - b);

/** The provisional years from a day to another, both included; none where the first lies after the second. */
export const provisionalYearsIn = (calendar: Years, from: CivilDate, to: CivilDate): number[] => {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to) && from <= to; year++)
    if (isProvisionalYear(calendar, year)) years.push(year);
  return years;
};
