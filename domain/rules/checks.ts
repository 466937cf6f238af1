import { yearOf, type CivilDate } from '../calendar/civil-date';
import type { Rule } from './types';

/** Interim checks of a budget year, and its end: what is reached is held against the elapsed part [practice]. */
const interim = ['06-30', '09-30', '12-31'] as const;

/** True where a year may still be one of a rule's: an end that hangs on an answer is taken as open. */
const mayHaveYear = ({ period }: Rule, year: number): boolean =>
  period.kind === 'years' && (typeof period.to !== 'string' || Number(period.to) >= year);

/**
 * The first day from `from` on after whose end rules are to be evaluated again: a final check of a period that has begun, or an
 * interim one of a budget year. Null where none is to come.
 */
export const nextCheckFrom = (
  from: CivilDate,
  rules: readonly Rule[],
  finals: Iterable<CivilDate>,
): CivilDate | null => {
  const year = yearOf(from);
  const interims = [year, year + 1].flatMap(one =>
    rules.some(rule => mayHaveYear(rule, one)) ? interim.map(day => `${one}-${day}`) : [],
  );
  return [...interims, ...finals].filter(day => day >= from).sort()[0] ?? null;
};
