import { fractionOf } from './fraction';
import { fenOf } from './money';

/** An amount of 元 as a text, not less than nothing. */
export const isMoney = (text: string): boolean => (fenOf(text) ?? -1n) >= 0n;

/** An exact decimal, or a fraction of two: `250`, `143.9`, `3/4`. */
export const isExact = (text: string): boolean => {
  const [num = '', den, ...more] = text.split('/');
  if (more.length > 0 || fractionOf(num) === null) return false;
  return den === undefined || (fractionOf(den)?.num ?? 0n) > 0n;
};

/** Days that can be counted on a calendar, as a text: `0`, `60`. */
export const isWholeDays = (text: string): boolean => /^\d{1,5}$/.test(text);
