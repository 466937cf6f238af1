/** An exact ratio or number (assessment-and-funds §1): never a float, never rounded. `den` is positive; lowest terms. */
export interface Fraction {
  num: bigint;
  den: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** @throws RangeError where `den` is 0: who divides looks first. */
export const fraction = (num: bigint, den = 1n): Fraction => {
  if (den === 0n) throw new RangeError('a fraction has no denominator 0');
  const by = gcd(num, den) * (den < 0n ? -1n : 1n);
  return by === 0n ? { num: 0n, den: 1n } : { num: num / by, den: den / by };
};

/** A decimal as an exact fraction: "143.9" is 1439/10. Null where it is none. */
export const fractionOf = (decimal: string): Fraction | null => {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!found) return null;
  const [, sign, whole = '0', places = ''] = found;
  const num = BigInt(whole + places);
  return fraction(sign ? -num : num, 10n ** BigInt(places.length));
};

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`: by cross-multiplication. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const add = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.num * b.den + b.num * a.den, a.den * b.den);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { num: -b.num, den: b.den });
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.num, a.den * b.den);
/** @throws RangeError where `b` is 0 */
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.num * b.den, a.den * b.num);

/** As rules write it: `3/4`, `15`, `-1/5`. */
export const sayFraction = ({ num, den }: Fraction): string => (den === 1n ? String(num) : `${num}/${den}`);

const isFinite10 = (den: bigint): boolean => {
  let rest = den;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
};

/** As a decimal where it is an exact one, else as a fraction: `143.9`, `1/3`. */
export const sayNumber = (value: Fraction): string => {
  const { num, den } = value;
  if (den === 1n || !isFinite10(den)) return sayFraction(value);
  let scale = 1n;
  let places = 0;
  while (scale % den !== 0n) {
    scale *= 10n;
    places++;
  }
  const digits = String((num < 0n ? -num : num) * (scale / den)).padStart(places + 1, '0');
  return `${num < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
