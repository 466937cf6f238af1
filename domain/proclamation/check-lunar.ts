import { addDays, yearOf, type CivilDate } from '../calendar/civil-date';
import { lunarDay } from '../calendar/lunar-years';
import { LAST_COMPUTED_YEAR } from '../calendar/statutory-days';
import { readNumber } from '../deadline/chinese-number';

// The lunar table begins in 2003, and 腊月 of a year is that of the lunar year before.
const FIRST_YEAR = 2004;
const months = '正二三四五六七八九十冬腊';

/** The day that 除夕, 正月初一 or 腊月二十八 is in a year; null for words that name no day, or a year that is not worked out. */
const dayOf = (words: string, year: number): CivilDate | null => {
  if (year < FIRST_YEAR || year > LAST_COMPUTED_YEAR) return null;
  if (words.endsWith('除夕')) return addDays(lunarDay(year, 1, 1), -1);
  const found = /([正二三四五六七八九十冬腊])月初?([廿一二三四五六七八九十]{1,3})$/.exec(words);
  const month = months.indexOf(found?.[1] ?? '-') + 1;
  const day = readNumber(found?.[2] ?? '');
  if (month === 0 || day === null || words.includes('闰')) return null;
  return lunarDay(month > 10 ? year - 1 : year, month, day);
};

/** On which day the lunar words behind a date fall, where that is another one. */
export const contradictingLunarDay = (date: CivilDate, words: string): CivilDate | null => {
  const day = dayOf(words, yearOf(date));
  return day === null || day === date ? null : day;
};
