import { codesOf, type Names } from './names';

/** What the numbers of a verdict are, and so how a screen writes them. */
export const rowMeasureNames = {
  yuan: { zh: '元', en: 'yuan' },
  ratio: { zh: '比例', en: 'ratio' },
  days: { zh: '天', en: 'days' },
  day: { zh: '日期', en: 'date' },
  number: { zh: '数', en: 'number' },
} as const satisfies Names;

export type RowMeasure = keyof typeof rowMeasureNames;
export const rowMeasures = codesOf(rowMeasureNames);
