import { divide, fractionOf, type Fraction } from '../../exact/fraction';
import { refused } from './refused';

/** A ratio of a pack: `3/4`, `1`, `0.4`. */
export const ratioOf = (text: string): Fraction => {
  const [num = '', den = '1'] = text.split('/');
  const under = fractionOf(den) ?? refused(text);
  return under.num === 0n ? refused(text) : divide(fractionOf(num) ?? refused(text), under);
};
