const digits = '零一二三四五六七八九';

const below10000 = (n: number): string => {
  const places = ['', '十', '百', '千'];
  const written = Array.from(String(n));
  let text = '';
  let isZero = false;
  for (const [index, char] of written.entries()) {
    const digit = Number(char);
    if (digit === 0) isZero = true;
    else {
      text += (isZero ? '零' : '') + digits.charAt(digit) + places[written.length - 1 - index]!;
      isZero = false;
    }
  }
  return text.replace(/^一十/, '十');
};

/** 2 to 99,999,999 as a person writes it in words. */
const inWords = (n: number): string => {
  if (n < 10_000) return below10000(n);
  const [high, low] = [Math.floor(n / 10_000), n % 10_000];
  return `${below10000(high)}万${low === 0 ? '' : `${low < 1000 ? '零' : ''}${below10000(low)}`}`;
};

const byDigits = (text: string): string => Array.from(text, one => digits.charAt(Number(one))).join('');

/**
 * A text with its whole percentages, amounts and counts in words, and its years digit by digit. Left are decimals, 1 (「一个」 is often no
 * number), numbers of documents, days of months, and what stands in tables.
 */
export const inChineseNumerals = (text: string): string =>
  text
    .split('\n')
    .map(line =>
      line.includes('\t') || /[〔[„]\d{4}/.test(line) || /^\d{4}年\d+月\d+日$/.test(line)
        ? line
        : line
            .replace(/(?<![\d.〃])(\d{1,2})%/g, (_, n: string) => `百分之${inWords(Number(n))}`)
            .replace(
              /(?<![\d.〃-])(\d{1,4})(?=(?:万|亿|万?元|个|名|人|户|亩|公里|所|处)(?![年月]))/g,
              (whole, n: string) => (Number(n) > 1 ? inWords(Number(n)) : whole),
            )
            .replace(/(?<!\d)(\d{4})(?=年|—\d{4}年)/g, (_, year: string) => byDigits(year)),
    )
    .join('\n');
