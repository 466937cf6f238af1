import { addDays, yearOf, type CivilDate } from './civil-date';
import { lunarDay } from './lunar-years';
import type { CalendarDay } from './types';

/** 全国年节及纪念日放假办法, cited for the days that need no yearly announcement. */
export const STATUTE = '全国年节及纪念日放假办法';

/** The years whose statutory days are worked out: since 清明, 端午 and 中秋 are among them, to the end of the lunar table. */
export const FIRST_COMPUTED_YEAR = 2008;
export const LAST_COMPUTED_YEAR = 2099;

/** How many days before 正月初一 and how many from it on, and how many from 1 May on, are holidays. */
interface Edition {
  from: CivilDate;
  spring: readonly [before: number, from: number];
  labour: number;
}

/** The statute's editions since 2008, the latest first: the eve of 春节 was a holiday, was none, and is one again. */
const editions: readonly Edition[] = [
  { from: '2025-01-01', spring: [1, 3], labour: 2 },
  { from: '2014-01-01', spring: [0, 3], labour: 1 },
  { from: '2008-01-01', spring: [1, 2], labour: 1 },
];

/** 清明 of 2000–2099: the day of April on which the sun stands at 15°, by the usual formula. */
export const qingming = (year: number): CivilDate => {
  const n = year % 100;
  return `${year}-04-0${Math.floor(n * 0.2422 + 4.81) - Math.floor(n / 4)}`;
};

const run = (first: CivilDate, days: number): CivilDate[] =>
  Array.from({ length: days }, (_, index) => addDays(first, index));

/**
 * The days off that hold for everybody in a year by the statute in force then, without those that a yearly announcement adds
 * (调休, 补假): 元旦, 春节 with its eve, 清明, 劳动节, 端午, 中秋, 国庆节. `notice` names the statute.
 *
 * @throws RangeError outside 2008–2099
 */
export const statutoryDays = (year: number): Readonly<Record<CivilDate, CalendarDay>> => {
  const edition = editions.find(one => yearOf(one.from) <= year);
  if (!edition || year > LAST_COMPUTED_YEAR) throw new RangeError(`No statutory days of ${year}`);
  const [before, from] = edition.spring;
  const named: [name: string, days: CivilDate[]][] = [
    ['元旦', run(`${year}-01-01`, 1)],
    ['春节', run(addDays(lunarDay(year, 1, 1), -before), before + from)],
    ['清明', run(qingming(year), 1)],
    ['劳动节', run(`${year}-05-01`, edition.labour)],
    ['端午', run(lunarDay(year, 5, 5), 1)],
    ['中秋', run(lunarDay(year, 8, 15), 1)],
    ['国庆节', run(`${year}-10-01`, 3)],
  ];
  const days: Record<CivilDate, CalendarDay> = {};
  // 中秋 can fall on a day of 国庆节 (2020): the day keeps the name that it got first.
  for (const [name, dates] of named)
    for (const date of dates) days[date] ??= { kind: 'holiday', name, notice: STATUTE };
  return days;
};
