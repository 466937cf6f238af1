/** Arithmetic of its own, in integers only: nothing here is shared with the system. */

/** 分 of a decimal amount of 元. */
export const cents = (yuan: string): bigint => {
  const isNegative = yuan.startsWith('-');
  const [whole = '0', places = ''] = (isNegative ? yuan.slice(1) : yuan).split('.');
  const all = BigInt(whole + (places + '00').slice(0, 2));
  return isNegative ? -all : all;
};

/** 元 of 分. */
export const yuan = (all: bigint): string => {
  const sign = all < 0n ? '-' : '';
  const digits = String(all < 0n ? -all : all).padStart(3, '0');
  const places = digits.slice(-2);
  return `${sign}${digits.slice(0, -2)}${places === '00' ? '' : `.${places}`}`;
};

/** A number over another. */
export type Ratio = readonly [part: bigint, whole: bigint];

/** `143.9` is 1439 over 10. */
export const ratioOf = (decimal: string): Ratio => {
  const [whole = '0', places = ''] = decimal.split('.');
  return [BigInt(whole + places), 10n ** BigInt(places.length)];
};

export const over = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d, b * c];
export const less = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d - c * b, b * d];
/** Negative, 0 or positive; both wholes are positive. */
export const compared = ([a, b]: Ratio, [c, d]: Ratio): bigint => a * d - c * b;

/** In lowest terms, as rules write it. */
export const said = ([part, whole]: Ratio): string => {
  let [a, b] = [part < 0n ? -part : part, whole];
  while (b !== 0n) [a, b] = [b, a % b];
  const by = a === 0n ? 1n : a;
  return whole / by === 1n ? String(part / by) : `${part / by}/${whole / by}`;
};

export const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, one) => sum + one, 0n);

/** The coarsest of 万元, 元 and 分 that divides every amount, in 分. */
export const minorUnitOf = (amounts: readonly bigint[]): bigint =>
  [1_000_000n, 100n].find(unit => amounts.every(one => one % unit === 0n)) ?? 1n;
