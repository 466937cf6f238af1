import { readNumber } from '../deadline/chinese-number';
import { fraction, fractionOf, multiply, type Fraction } from '../exact/fraction';

const powers: Readonly<Record<string, bigint>> = { 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };

/** 十万, 千万, 百亿: the multiplier behind digits. */
const multiplierOf = (words: string): Fraction =>
  Array.from(words).reduce((value, one) => multiply(value, fraction(powers[one] ?? 10n)), fraction(1n));

/** Below 10,000 in Chinese numerals; `null` for anything else. `readNumber` knows what lies below 1000. */
const belowTenThousand = (words: string): number | null => {
  const at = words.indexOf('千');
  if (at < 0) return readNumber(words);
  const thousands = readNumber(words.slice(0, at));
  const rest = words.slice(at + 1).replace(/^[〇零]/, '');
  const below = rest === '' ? 0 : readNumber(rest);
  return thousands === null || below === null || thousands > 9 || below > 999
    ? null
    : thousands * 1000 + below;
};

/** A whole number in Chinese numerals to 亿: 二十三, 一千五百万, 两亿三千万. `null` where it is none. */
const chineseWhole = (words: string): bigint | null => {
  for (const [power, value] of [
    ['亿', 100_000_000n],
    ['万', 10_000n],
  ] as const) {
    const at = words.lastIndexOf(power);
    if (at < 0) continue;
    const head = chineseWhole(words.slice(0, at));
    const rest = words.slice(at + 1).replace(/^[〇零]/, '');
    const tail = rest === '' ? 0n : chineseWhole(rest);
    return head === null || tail === null ? null : head * value + tail;
  }
  const value = words === '' ? null : belowTenThousand(words);
  return value === null ? null : BigInt(value);
};

/** 「一点五」: Chinese digits behind 点. */
const chineseDecimal = (words: string): Fraction | null => {
  const [whole = '', places] = words.split('点');
  const head = chineseWhole(whole);
  if (head === null || places === undefined) return head === null ? null : fraction(head);
  const digits = Array.from(places, one => readNumber(one));
  return digits.some(one => one === null || one > 9) || digits.length === 0
    ? null
    : fractionOf(`${head}.${digits.join('')}`);
};

/**
 * A number as written, exactly: `1,500`, `4.6亿`, `1.5千万`, `二十三`, `一点五亿`. `null` for anything else; nothing is repaired.
 */
export const exactNumber = (written: string): Fraction | null => {
  const arabic = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(written);
  if (arabic) {
    const value = fractionOf(arabic[1]!.replaceAll(',', ''));
    return value && multiply(value, multiplierOf(arabic[2]!));
  }
  // 「一点五亿」: the multiplier belongs to all of it.
  const decimal = /^(.+点[^十百千万亿]+)([万亿]*)$/.exec(written);
  if (decimal) {
    const value = chineseDecimal(decimal[1]!);
    return value && multiply(value, multiplierOf(decimal[2]!));
  }
  return chineseDecimal(written);
};
