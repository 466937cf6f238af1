import type { CivilDate } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import { counted } from './length-in-words';
import type { Sentences } from './sentences';

/** A year that the campaign's calendar has not as announced, and on which something hangs from a day on. */
export interface YearNeededRule {
  code: 'year-needed';
  year: number;
  calendar: string;
  neededFrom: CivilDate;
  n: number;
}

export const yearNeededSentences: Sentences<YearNeededRule> = {
  'year-needed': {
    zh: ({ year, calendar, neededFrom, n }) =>
      `工作日历 ${calendar} 版没有 ${year} 年的放假安排,${inChinese(neededFrom)}起有 ${n} 项责任事项的提醒、督办或发送时间取决于该年`,
    en: ({ year, calendar, neededFrom, n }) =>
      `Calendar ${calendar} lacks the holidays of ${year}; from ${inEnglish(neededFrom)} on reminders, rungs or sending times of ${counted(n, 'obligation')} hang on that year`,
  },
};
