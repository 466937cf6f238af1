import type { Name } from '../codes/names';
import { exactOf } from '../exact/exact-of';
import type { Indicator } from '../scheme/types';
import { both, gradeName, shownNumber } from './say-value';

/** A target as it is shown: `≥ 98%`, `≤ 2%`, `良好`. What is no number is shown as it was written. */
export const shownTarget = (
  indicator: Pick<Indicator, 'unit' | 'direction' | 'scoring'>,
  value: string,
): Name => {
  if (indicator.unit === 'grade') return gradeName(indicator, value);
  const exact = exactOf(value);
  if (!exact) return both(value);
  const { zh, en } = shownNumber(indicator, exact);
  const sign = indicator.direction === 'up' ? '≥' : '≤';
  return { zh: `${sign} ${zh}`, en: `${sign} ${en}` };
};
