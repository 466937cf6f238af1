import { compareFractions, sayNumber, type Fraction } from '../../exact/fraction';
import type { AssessedFigure, Doubt } from '../types';
import { doubtAbout, type DoubtGiven } from './given';
import { pairsOf } from './pairs';

/** Below this many people or households equal shares are nothing remarkable [practice]. */
const LEAST_WHOLE = 100n;
/** So many digits do not come twice by chance [practice]. */
const LEAST_DIGITS = 5;

const isWhole100 = ({ num, den }: Fraction): boolean => den === 1n && (num === 0n || num === 100n);

const isEqual = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) === 0;

const digitsOf = (value: Fraction): number =>
  sayNumber(value).replace(/[^\d]/g, '').replace(/^0+/, '').replace(/0+$/, '').length;

/** What both figures are out of: the whole, or the sample; null where they do not say. */
const wholeOfFigure = ({ part, sampleSize }: AssessedFigure): Fraction | null =>
  part?.den ?? (sampleSize === null ? null : { num: sampleSize, den: 1n });

const isRemarkable = (now: AssessedFigure, then: AssessedFigure, value: Fraction): boolean => {
  const [whole, before] = [wholeOfFigure(now), wholeOfFigure(then)];
  if (!whole && !before) return digitsOf(value) >= LEAST_DIGITS;
  return whole !== null && before !== null && isEqual(whole, before) && whole.num >= LEAST_WHOLE * whole.den;
};

/**
 * 与上年相同: the same value as the year before, of the same whole or sample of 100 or more; where neither says of what it is, a value
 * of five digits or more. Nothing and all (0, 100 %) may well come again.
 */
export const sameAsBefore = (given: DoubtGiven): Doubt[] =>
  pairsOf(given).flatMap(([now, then]) => {
    const { value } = now;
    if (!value || !then.value || !isEqual(value, then.value)) return [];
    const isPercent = given.indicators.get(now.indicator)?.unit === 'percent';
    if ((isPercent && isWhole100(value)) || value.num === 0n || !isRemarkable(now, then, value)) return [];
    return [
      doubtAbout('same-as-before', [now], {
        zh: `与 ${then.year} 年相同:${now.statedAs}`,
        en: `as in ${then.year}: ${now.statedAs}`,
      }),
    ];
  });
