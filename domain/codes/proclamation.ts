import { codesOf, type Names } from './names';

/** The longest notice of days off has had fewer than two thousand. */
export const MAX_PROCLAMATION_CHARACTERS = 10_000;

/** What a day of a calendar is, where it is not what its weekday says; `ordinary` takes back what was arranged. */
export const calendarDayNames = {
  holiday: { zh: '放假', en: 'off' },
  workday: { zh: '上班', en: 'worked' },
  ordinary: { zh: '照常', en: 'as usual' },
} as const satisfies Names;

/** What the reading of a notice of days off (节假日安排通知) leaves to a person. */
export const proclamationQuestionNames = {
  'year-missing': { zh: '没有写明年份', en: 'no year is stated' },
  'year-ambiguous': { zh: '年份不一', en: 'several years' },
  'number-missing': { zh: '没有文号', en: 'no notice number' },
  'number-ambiguous': { zh: '文号不止一个', en: 'several notice numbers' },
  'number-contradicts': { zh: '文号与年份、日期不符', en: 'number and date contradict each other' },
  'sentence-unread': { zh: '没有读懂', en: 'not understood' },
  'name-unknown': { zh: '不认得的节日', en: 'unknown holiday' },
  'holiday-twice': { zh: '同一节日写了两处', en: 'one holiday in two places' },
  'holiday-missing': { zh: '没有写到的节日', en: 'a holiday is left out' },
  'statutory-missing': { zh: '法定节日没有放假', en: 'a statutory day is left out' },
  'date-invalid': { zh: '没有这一天', en: 'no such day' },
  'date-far': { zh: '离该节日太远', en: 'far from its holiday' },
  'year-inferred': { zh: '日期的年份是推断的', en: 'the year of a day is inferred' },
  'range-odd': { zh: '起止有误', en: 'odd beginning and end' },
  'weekday-contradicts': { zh: '星期不符', en: 'the weekday contradicts the date' },
  'lunar-contradicts': { zh: '农历不符', en: 'the lunar day contradicts the date' },
  'count-contradicts': { zh: '天数不符', en: 'the number of days contradicts the dates' },
  'make-up-not-weekend': { zh: '调休上班日不是周末', en: 'the make-up day is no weekend day' },
  'make-up-balance': { zh: '放假与上班天数不平', en: 'days off and make-up days do not balance' },
  'weekend-not-joined': { zh: '没有与周末相连', en: 'not joined to a weekend' },
  'day-twice': { zh: '同一天有两种安排', en: 'one day is arranged twice' },
  'earlier-day-stands': { zh: '原有安排没有提到', en: 'what was arranged before is not mentioned' },
} as const satisfies Names;

export type ProclamationQuestionCode = keyof typeof proclamationQuestionNames;
export const proclamationQuestionCodes = codesOf(proclamationQuestionNames);
