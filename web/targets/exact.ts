import type { Language } from '../../domain/codes/names';
import type { RowMeasure } from '../../domain/codes/row-measures';
import type { Text } from '../i18n/zh';
import { formatDay } from '../parts/format-date';

/** A decimal as written, with its digits in groups: `13,043,478.26`. What is no decimal stays as it is. */
export const groupDigits = (number: string): string =>
  number.replace(
    /^(-?)(\d+)(?=(?:\.\d+)?$)/,
    (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','),
  );

/** Moves the point of a decimal to the left by so many places, exactly. */
const shifted = (number: string, places: number): string => {
  const [, sign = '', whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(number) ?? [];
  const digits = whole.padStart(places + 1, '0');
  const after = (digits.slice(-places) + part).replace(/0+$/, '');
  return `${sign}${groupDigits(digits.slice(0, -places))}${after && `.${after}`}`;
};
const placesAfter = (number: string): number => (number.split('.')[1] ?? '').length;
const wholeDigits = (number: string): number => (/\d+/.exec(number)?.[0] ?? '').length;

/** 元 in the largest measure in which it is still exact with four places: 1499.9999 万元, 70.4 亿元. Nothing is rounded. */
export const sayYuan = (yuan: string, language: Language): string => {
  if (language === 'en') {
    const millions = shifted(yuan, 6);
    return wholeDigits(yuan) > 6 && placesAfter(millions) <= 6 ? `¥${millions} m` : `¥${groupDigits(yuan)}`;
  }
  const hundredMillions = shifted(yuan, 8);
  if (wholeDigits(yuan) > 8 && placesAfter(hundredMillions) <= 4) return `${hundredMillions} 亿元`;
  const tenThousands = shifted(yuan, 4);
  return wholeDigits(yuan) > 4 && placesAfter(tenThousands) <= 4
    ? `${tenThousands} 万元`
    : `${groupDigits(yuan)} 元`;
};

/** A fraction in percent with at most two places, and whether these are all of it. */
const percentOf = (fraction: string): { text: string; isExact: boolean } | null => {
  const [, sign = '', num = '', den = ''] = /^(-?)(\d+)(?:\/(\d+))?$/.exec(fraction) ?? [];
  if (num === '') return null;
  const [top, bottom] = [BigInt(num) * 10_000n, BigInt(den === '' ? 1 : den)];
  if (bottom === 0n) return null;
  const hundredths = (top / bottom).toString().padStart(3, '0');
  const places = hundredths.slice(-2).replace(/0+$/, '');
  return {
    text: `${sign}${groupDigits(hundredths.slice(0, -2))}${places && `.${places}`}%`,
    isExact: top % bottom === 0n,
  };
};

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

/** What a verdict asked for or found, in the measure of its rule. A percentage that is cut off says so. */
export const sayMeasured = (value: string, measure: RowMeasure, t: Text): string => {
  switch (measure) {
    case 'yuan':
      return /^-?\d+(\.\d+)?$/.test(value) ? sayYuan(value, t.language) : value;
    case 'ratio': {
      const percent = percentOf(value);
      if (!percent) return value;
      return percent.isExact ? percent.text : `${percent.text}…`;
    }
    case 'days':
      return t.targets.days(value);
    case 'day':
      return isDay(value) ? formatDay(value, t.language) : value;
    case 'number':
      return groupDigits(value);
  }
};
