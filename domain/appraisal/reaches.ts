import { meets } from '../exact/meets';
import type { Fraction } from '../exact/fraction';
import type { Indicator } from '../scheme/types';

/** The value is as good as the target, or better. Nothing is rounded: 99.996 % is not 100 % (vector 30). */
export const reaches = (
  { direction }: Pick<Indicator, 'direction'>,
  value: Fraction,
  target: Fraction,
): boolean => meets(value, direction === 'up' ? 'at-least' : 'at-most', target);
