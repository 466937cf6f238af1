import type { Holiday } from './types';

/** The holidays in the order of the year, as a calendar names them. */
const names: Readonly<Record<Holiday, string>> = {
  元旦: '元旦',
  春节: '春节',
  清明: '清明',
  劳动: '劳动节',
  端午: '端午',
  中秋: '中秋',
  国庆: '国庆节',
};

export const allHolidays = Object.keys(names) as Holiday[];

/** The name by which calendars call it: 端午, 劳动节. */
export const nameOfHolidays = (these: readonly Holiday[]): string => these.map(one => names[one]).join('、');

/** The holidays that a text names, each once, in its order: 「国庆节、中秋节」, 「“五一”国际劳动节」. */
export const holidaysIn = (words: string): Holiday[] => [
  ...new Set((words.match(/元旦|春节|清明|劳动|端午|中秋|国庆/g) ?? []) as Holiday[]),
];
