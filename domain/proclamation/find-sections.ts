import { holidaysIn, nameOfHolidays } from './holidays';
import type { Section } from './types';

const ordinal = '(?:\\(?[一二三四五六七八九十]{1,3}\\)?[、.]|\\d{1,2}[、.])';
const holiday =
  '(?:元旦|春节|清明节?|(?:["“”]?五一["“”]?)?(?:国际)?劳动节|端午节?|中秋节?|(?:["“”]?十一["“”]?)?国庆节?)';
const heading = new RegExp(
  `${ordinal}?(${holiday}(?:[、,和与及]${holiday}){0,3})(?:假期)?(?:放假)?(?:安排|时间)?:|${ordinal}([\\u4e00-\\u9fff]{2,20}):`,
  'g',
);

/** The headings of the normalised text, each with what stands under it; a holiday that is not known has no `holidays`. */
export const findSections = (text: string): (Section & { headStart: number })[] => {
  const heads = [...text.matchAll(heading)];
  return heads.map((found, index) => {
    const holidays = holidaysIn(found[1] ?? '');
    return {
      name: holidays.length > 0 ? nameOfHolidays(holidays) : (found[2] ?? ''),
      holidays,
      headStart: found.index,
      start: found.index + found[0].length,
      end: heads[index + 1]?.index ?? text.length,
    };
  });
};
