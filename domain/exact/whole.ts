import type { Fraction } from './fraction';

/**
 * A whole number of days, years or places as a JavaScript number.
 *
 * @throws RangeError where it is not whole, or too large to be one
 */
export const wholeOf = ({ num, den }: Fraction): number => {
  // The one place where what is exact becomes a number: it is one that a number holds exactly.
  const whole = Number.parseInt(String(num), 10);
  if (den !== 1n || !Number.isSafeInteger(whole)) throw new RangeError(`not a whole number: ${num}/${den}`);
  return whole;
};
