import type { CivilDate } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import { counted } from './length-in-words';
import type { Sentences } from './sentences';

/** Why a light is what it is, with the facts used; `limit` is the policy's, `lead` the unit of which it is true, by its name. */
export type LightRule =
  | { code: 'light-closed' }
  | { code: 'light-overdue'; what: string; dueOn: CivilDate; days: number }
  | { code: 'light-accounted-for' }
  | { code: 'light-behind'; lead?: string; points: number; limit: number }
  | { code: 'light-silent'; lead?: string; days: number; limit: number }
  | { code: 'light-due-soon'; what: string; dueOn: CivilDate; days: number; limit: number }
  | { code: 'light-clock-stands'; what: string; since: CivilDate }
  | { code: 'light-on-course' };

export const lightSentences: Sentences<LightRule> = {
  'light-closed': { zh: () => '已办结', en: () => 'Done and closed' },
  'light-overdue': {
    zh: ({ what, dueOn, days }) => `「${what}」期限 ${inChinese(dueOn)},已逾期 ${days} 天`,
    en: ({ what, dueOn, days }) =>
      `「${what}」 was due on ${inEnglish(dueOn)} and is ${counted(days, 'day')} late`,
  },
  'light-accounted-for': {
    zh: () => '逾期未完成,问责程序已办结',
    en: () => 'Not completed in time; the accountability proceeding is done with',
  },
  'light-behind': {
    zh: ({ lead = '', points }) => `${lead}进度落后计划 ${points} 个百分点`,
    en: ({ lead, points, limit }) =>
      `${lead === undefined ? 'Progress' : `The progress of ${lead}`} is ${counted(points, 'percentage point')} behind an even course (limit ${limit})`,
  },
  'light-silent': {
    zh: ({ lead = '', days }) => `${lead}已 ${days} 天没有进展报告`,
    en: ({ lead, days, limit }) =>
      `No report of progress${lead === undefined ? '' : ` by ${lead}`} for ${counted(days, 'day')} (limit ${limit})`,
  },
  'light-due-soon': {
    zh: ({ what, days }) => `「${what}」${days === 0 ? '今天到期' : `还有 ${days} 天到期`}`,
    en: ({ what, days }) => `「${what}」 is due ${days === 0 ? 'today' : `in ${counted(days, 'day')}`}`,
  },
  'light-clock-stands': {
    zh: ({ what, since }) => `「${what}」自 ${inChinese(since)} 起中止计时`,
    en: ({ what, since }) => `The clock of 「${what}」 has stood since ${inEnglish(since)}`,
  },
  'light-on-course': { zh: () => '按计划进行', en: () => 'Going to plan' },
};
