import type { CivilDate } from '../calendar/civil-date';
import type { Verdict } from '../codes/rules';
import { compareFractions, fraction, type Fraction } from '../exact/fraction';
import type { Outcome } from './outcome';
import type { Modality } from '../codes/rules';

/** What a row's figures and its day make of it. */
export interface Settled {
  verdict: Verdict;
  isUnreachable: boolean;
}

/** How much of the year the last interim check that has passed would have: 30 June, 30 September [practice], then the whole. */
const elapsedBy = (year: string, asOf: CivilDate): Fraction | null => {
  if (asOf >= `${year}-12-31`) return fraction(1n);
  if (asOf >= `${year}-09-30`) return fraction(3n, 4n);
  if (asOf >= `${year}-06-30`) return fraction(1n, 2n);
  return null;
};

const isOffCourse = (reached: Fraction | null, year: string | null, asOf: CivilDate): boolean => {
  const elapsed = year === null ? null : elapsedBy(year, asOf);
  return elapsed !== null && reached !== null && compareFractions(reached, elapsed) < 0;
};

/**
 * The verdict of an outcome on its day (§1): kept as soon as nothing later can undo it, else at the final check; short before
 * it is no breach. A 力争 that is missed is `behind`.
 */
export const settle = (
  outcome: Outcome,
  {
    isFinal,
    year,
    asOf,
    modality,
  }: { isFinal: boolean; year: string | null; asOf: CivilDate; modality: Modality },
): Settled => {
  const as = (verdict: Verdict, isUnreachable = false): Settled => ({ verdict, isUnreachable });
  const missed = as(modality === 'strive' ? 'behind' : 'broken');
  switch (outcome.is) {
    case 'kept':
      return as(isFinal || outcome.isSettled ? 'kept' : 'not-due');
    case 'kept-rounded':
      return as(isFinal || outcome.isSettled === true ? 'kept-rounded' : 'not-due');
    case 'short':
      if (isFinal) return missed;
      return as(
        outcome.isOffCourse === true || isOffCourse(outcome.reached, year, asOf) ? 'at-risk' : 'not-due',
      );
    case 'unreachable':
      return isFinal ? missed : as('at-risk', true);
    case 'violated':
      return missed;
    case 'missing':
      return as(isFinal ? 'unknown' : 'not-due');
    case 'question':
      return as('disputed');
    case 'not-applicable':
      return as('not-applicable');
  }
};
