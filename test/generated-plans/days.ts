/** The generator's own arithmetic: it must not lean on what it examines. */
export interface Day {
  y: number;
  m: number;
  d: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
export const civil = ({ y, m, d }: Day): string => `${y}-${two(m)}-${two(d)}`;
export const dayOf = (text: string): Day => {
  const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
  return { y, m, d };
};
export const lastOf = (y: number, m: number): Day => ({ y, m, d: new Date(Date.UTC(y, m, 0)).getUTCDate() });

const digits = '〇一二三四五六七八九';
/** Up to 99: 三十, 十五, 二十八. */
export const inChinese = (n: number): string => {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  if (tens === 0) return digits.charAt(ones);
  return `${tens === 1 ? '' : digits.charAt(tens)}十${ones === 0 ? '' : digits.charAt(ones)}`;
};
export const yearInChinese = (y: number): string =>
  String(y).replace(/\d/g, one => digits.charAt(Number(one)));
