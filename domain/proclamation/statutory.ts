import type { CivilDate } from '../calendar/civil-date';
import { FIRST_COMPUTED_YEAR, LAST_COMPUTED_YEAR, statutoryDays } from '../calendar/statutory-days';
import { holidaysIn } from './holidays';
import type { Holiday } from './types';

export interface StatutoryDay {
  date: CivilDate;
  name: string;
  holiday: Holiday;
}

const known = new Map<number, readonly StatutoryDay[]>();

/** The statutory days of a year with the holiday that each belongs to; none of a year for which they are not worked out. */
export const statutoryOf = (year: number): readonly StatutoryDay[] => {
  if (year < FIRST_COMPUTED_YEAR || year > LAST_COMPUTED_YEAR) return [];
  let days = known.get(year);
  if (!days) {
    const named = Object.entries(statutoryDays(year));
    days = named.flatMap(([date, { name }]) => holidaysIn(name).map(holiday => ({ date, name, holiday })));
    known.set(year, days);
  }
  return days;
};

/** Days that no edition of the statute has changed; 中秋 within 国庆节 is given besides. */
const always: Partial<Record<Holiday, number>> = { 国庆: 3, 中秋: 1 };

/** How many days off the law gives for these holidays in a year; null where that is not worked out. */
export const statutoryCount = (these: readonly Holiday[], year: number): number | null => {
  const days = statutoryOf(year);
  if (days.length === 0) return null;
  const count = (holiday: Holiday): number =>
    always[holiday] ?? days.filter(one => one.holiday === holiday).length;
  return these.reduce((sum, one) => sum + count(one), 0);
};
