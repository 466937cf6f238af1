import type { Holiday } from './types';

/** The holidays in the order of the year, as a calendar names them, and in how many days the law gives them. */
const holidays = {
  元旦: { name: '元旦', statutory: 1, before2025: 1 },
  春节: { name: '春节', statutory: 4, before2025: 3 },
  清明: { name: '清明', statutory: 1, before2025: 1 },
  劳动: { name: '劳动节', statutory: 2, before2025: 1 },
  端午: { name: '端午', statutory: 1, before2025: 1 },
  中秋: { name: '中秋', statutory: 1, before2025: 1 },
  国庆: { name: '国庆节', statutory: 3, before2025: 3 },
} as const satisfies Record<Holiday, object>;

export const allHolidays = Object.keys(holidays) as Holiday[];

/** The name by which calendars call it: 端午, 劳动节. */
export const nameOfHolidays = (these: readonly Holiday[]): string =>
  these.map(one => holidays[one].name).join('、');

/** The holidays that a text names, each once, in its order: 「国庆节、中秋节」, 「“五一”国际劳动节」. */
export const holidaysIn = (words: string): Holiday[] => [
  ...new Set((words.match(/元旦|春节|清明|劳动|端午|中秋|国庆/g) ?? []) as Holiday[]),
];

/**
 * How many days off the law gives for these holidays: 全国年节及纪念日放假办法, as amended in 2024 (in force from 2025) and before that
 * in 2007 and 2013 (from 2008); null for years before.
 */
export const statutoryCount = (these: readonly Holiday[], year: number): number | null => {
  if (year < 2008) return null;
  const given = year < 2025 ? 'before2025' : 'statutory';
  return these.reduce((sum, one) => sum + holidays[one][given], 0);
};
