import { divide, fractionOf, type Fraction } from './fraction';

/** `143.9`, `3/4`, `-2` as an exact fraction; null where it is none. */
export const exactOf = (text: string): Fraction | null => {
  const [first = '', second, ...more] = text.split('/');
  const num = fractionOf(first);
  if (second === undefined || num === null) return num;
  const den = fractionOf(second);
  return more.length === 0 && den !== null && den.num > 0n ? divide(num, den) : null;
};
