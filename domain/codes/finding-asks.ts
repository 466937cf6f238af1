import type { Names } from './names';

/** What is asked about a file of other organs' findings: while one of these is open, no row of it is taken. */
export const findingAskNames = {
  TABLE_MISSING: {
    zh: '没有找到表头:至少要有单位和问题两栏',
    en: 'no heads were found: a unit and a problem at least',
  },
  COLUMN_UNKNOWN: { zh: '不认识这一栏', en: 'this column is not known' },
  COLUMN_TWICE: { zh: '有两栏是同一内容', en: 'two columns hold the same' },
  CELL_UNREADABLE: { zh: '这一格不能读取', en: 'this cell cannot be read' },
  CELL_UNDER_NO_HEAD: { zh: '这一格没有表头', en: 'this cell stands under no head' },
  SUBJECT_MISSING: { zh: '没有写单位', en: 'no unit is named' },
  SUBJECT_UNKNOWN: { zh: '名册中没有这个单位,或不止一个', en: 'the registry has no such unit, or several' },
  TEXT_MISSING: { zh: '没有写问题', en: 'no problem is stated' },
  TEXT_TOO_LONG: { zh: '文字过长', en: 'the text is too long' },
  ORGAN_MISSING: { zh: '没有写来源机关', en: 'no organ is named' },
  TITLE_MISSING: { zh: '没有写文件名称', en: 'the paper has no name' },
  CATEGORY_MISSING: { zh: '没有写类别', en: 'no category is named' },
  SOURCE_UNCLEAR: { zh: '看不出是哪一种来源', en: 'the kind of source cannot be told' },
  DATE_INVALID: { zh: '不是日期', en: 'this is no date' },
  KIND_UNKNOWN: { zh: '没有这一类情形', en: 'there is no such kind' },
  INDICATOR_UNKNOWN: { zh: '没有这个指标', en: 'there is no such indicator' },
} as const satisfies Names;

export type FindingAskCode = keyof typeof findingAskNames;
