import { addDays, type CivilDate } from './civil-date';

/** 正月初一 of the first year of the table. */
const FIRST_YEAR = 2003;
const FIRST_DAY: CivilDate = '2003-02-01';

/**
 * The lunar years 2003–2099 (农历), one number each: the low four bits are the leap month (闰月, 0 for none), the next twelve
 * from the top say which of the months 1–12 has 30 days (else 29), the bit above them whether the leap month has. Held against
 * new moons worked out astronomically, because tables in use disagree where one falls near midnight (2027, 2030).
 */
// prettier-ignore
const years = [
  0x0da50, 0x07552, 0x056a0, 0x0abb7, 0x025d0, 0x092d0, 0x0cab5, 0x0a950, 0x0b4a0, 0x0baa4, 0x0ad50, 0x055d9,
  0x04ba0, 0x0a5b0, 0x15176, 0x052b0, 0x0a930, 0x07954, 0x06aa0, 0x0ad50, 0x05b52, 0x04b60, 0x0a6e6, 0x0a4e0,
  0x0d260, 0x0ea65, 0x0d530, 0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0, 0x1d0b6, 0x0d250, 0x0d520,
  0x0dd45, 0x0b5a0, 0x056d0, 0x055b2, 0x049b0, 0x0a577, 0x0a4b0, 0x0aa50, 0x1b255, 0x06d20, 0x0ada0, 0x14b63,
  0x09370, 0x049f8, 0x04970, 0x064b0, 0x168a6, 0x0ea50, 0x06b20, 0x1a6c4, 0x0aae0, 0x0a2e0, 0x0d2e3, 0x0c960,
  0x0d557, 0x0d4a0, 0x0da50, 0x05d55, 0x056a0, 0x0a6d0, 0x055d4, 0x052d0, 0x0a9b8, 0x0a950, 0x0b4a0, 0x0b6a6,
  0x0ad50, 0x055a0, 0x0aba4, 0x0a5b0, 0x052b0, 0x0b273, 0x06930, 0x07337, 0x06aa0, 0x0ad50, 0x14b55, 0x04b60,
  0x0a570, 0x054e4, 0x0d160, 0x0e968, 0x0d520, 0x0daa0, 0x16aa6, 0x056d0, 0x04ae0, 0x0a9d4, 0x0a2d0, 0x0d150,
  0x0f252,
];

const codeOf = (year: number): number => {
  const code = years[year - FIRST_YEAR];
  if (code === undefined) throw new RangeError(`No lunar year ${year} in the table`);
  return code;
};

const daysOfMonth = (code: number, month: number): number => ((code & (0x10000 >> month)) === 0 ? 29 : 30);

/** The days of the months of a lunar year before `month`, a leap month among them included. */
const daysBefore = (code: number, month: number): number => {
  const leap = code & 0xf;
  let days = 0;
  for (let one = 1; one < month; one++) {
    days += daysOfMonth(code, one);
    if (one === leap) days += (code & 0x10000) === 0 ? 29 : 30;
  }
  return days;
};

const springFestivals: CivilDate[] = [FIRST_DAY];

/** 正月初一 of a year. */
const springFestival = (year: number): CivilDate => {
  for (let next = FIRST_YEAR + springFestivals.length; next <= year; next++) {
    const before = springFestivals[next - 1 - FIRST_YEAR] ?? FIRST_DAY;
    springFestivals.push(addDays(before, daysBefore(codeOf(next - 1), 13)));
  }
  return springFestivals[year - FIRST_YEAR] ?? FIRST_DAY;
};

/**
 * The day of a lunar date (not of a leap month) by the Gregorian calendar: `lunarDay(2027, 1, 1)` is 2027-02-06.
 *
 * @throws RangeError outside 2003–2099
 */
export const lunarDay = (year: number, month: number, day: number): CivilDate =>
  addDays(springFestival(year), daysBefore(codeOf(year), month) + day - 1);
