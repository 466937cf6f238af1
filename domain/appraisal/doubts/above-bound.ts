import { compareFractions } from '../../exact/fraction';
import { shownNumber } from '../say-value';
import { groupBy } from '../../group-by';
import { cellKey } from '../cell-key';
import type { Doubt } from '../types';
import { doubtAbout, type DoubtGiven } from './given';

/**
 * 自报高于第三方上限: a self-report lies above the upper bound of the third party's interval. Only where more is better: who reports
 * more of what is bad does not flatter himself.
 */
export const aboveBound = ({ figures, indicators }: DoubtGiven): Doubt[] => {
  const bounded = groupBy(
    figures.filter(one => one.method === 'third-party' && one.upperBound !== null),
    one => cellKey(one.subjectId, one.indicator),
  );
  return figures.flatMap(own => {
    const indicator = indicators.get(own.indicator);
    const { value, method } = own;
    if (method !== 'self-report' || !value || indicator?.direction !== 'up') return [];
    return (bounded.get(cellKey(own.subjectId, own.indicator)) ?? []).flatMap(other => {
      const { upperBound } = other;
      if (!upperBound || compareFractions(value, upperBound) <= 0) return [];
      const [said, most] = [shownNumber(indicator, value), shownNumber(indicator, upperBound)];
      return [
        doubtAbout('above-bound', [own, other], {
          zh: `自报 ${said.zh},第三方上限 ${most.zh}`,
          en: `self-reported ${said.en}, the third party's upper bound is ${most.en}`,
        }),
      ];
    });
  });
};
