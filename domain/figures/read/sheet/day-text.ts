const two = (part: string): string => part.padStart(2, '0');

/** `2013/10/8`, 「2013年10月8日」, `20131008`, with an hour or without, as `2013-10-08`; else as it is. */
export const dayText = (text: string): string => {
  const found =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]?\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!found) return text;
  const [, year = '', month = '', day = ''] = found;
  return `${year}-${two(month)}-${two(day)}`;
};

/** 「2014年」, 「2014年度」 as `2014`. */
export const yearText = (text: string): string => /^(\d{4})年度?$/.exec(text)?.[1] ?? text;

/** A period: a year, 「2014年6月」 as `2014-06`, 「2013—2015年」 as `2013..2015`, a day. */
export const periodText = (text: string): string => {
  const span = /^(\d{4})年?(?:[-–—~至]+|\.\.)(\d{4})年?度?$/.exec(text);
  if (span) return `${span[1]}..${span[2]}`;
  const month = /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text);
  if (month) return `${month[1]}-${two(month[2] ?? '')}`;
  return dayText(yearText(text));
};

/** A number: with separators, or 「20%」 as `20/100`. */
export const numberText = (text: string): string => {
  const percent = /^(-?\d+)(?:\.(\d+))?%$/.exec(text);
  if (!percent) return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;
  const [, whole = '', behind = ''] = percent;
  return `${whole}${behind}/100${'0'.repeat(behind.length)}`;
};
