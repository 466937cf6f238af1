import { compareFractions, fraction, multiply, sayNumber, subtract } from '../../exact/fraction';
import { shownFigure } from '../say-value';
import type { Doubt } from '../types';
import { doubtAbout, type DoubtGiven } from './given';
import { pairsOf } from './pairs';

/** What is left of the whole of the year before, at most, for it to have shrunk [practice]: 90 %. */
const LEFT = fraction(9n, 10n);

/**
 * 分母变小而比率上升: the whole is by a tenth or more less than the year before, and the rate is better by more than the tolerance. Of
 * registers and self-reports; how large a sample is says nothing about what it was drawn from.
 */
export const shrinkingWhole = (given: DoubtGiven): Doubt[] =>
  pairsOf(given).flatMap(([now, then]) => {
    const indicator = given.indicators.get(now.indicator);
    const isSample = now.sampleSize !== null || then.sampleSize !== null;
    if (!indicator || isSample || !now.part || !then.part || !now.value || !then.value) return [];
    const hasShrunk = compareFractions(now.part.den, multiply(then.part.den, LEFT)) <= 0;
    const better =
      indicator.direction === 'up' ? subtract(now.value, then.value) : subtract(then.value, now.value);
    if (!hasShrunk || compareFractions(better, given.tolerance) <= 0) return [];
    const [before, after] = [shownFigure(indicator, then), shownFigure(indicator, now)];
    const wholes = [sayNumber(then.part.den), sayNumber(now.part.den)];
    return [
      doubtAbout('shrinking-whole', [now], {
        zh: `分母由 ${wholes[0]} 变为 ${wholes[1]},比率由 ${before.zh} 变为 ${after.zh}`,
        en: `the whole went from ${wholes[0]} to ${wholes[1]}, the rate from ${before.en} to ${after.en}`,
      }),
    ];
  });
