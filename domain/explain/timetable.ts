import type { CivilDate } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import type { Sentences } from './sentences';

/** What of the campaign's timetable a date is: one of the four, or a phase by the plan's own name for it. */
export type TimetableEntry = 'plan' | 'report' | 'completion' | { phase: string | null };

/** The campaign's own dates, where they do not follow from a period of the policy. */
export type TimetableRule =
  /** Stated by the plan or by the office: never moves. */
  | { code: 'stated'; what: TimetableEntry; on: CivilDate }
  /** The later of the last rectification deadline and the report's. */
  | { code: 'later-of'; on: CivilDate }
  | { code: 'handed-out'; on: CivilDate }
  | { code: 'unclosed'; on: CivilDate };

const inWords = (what: TimetableEntry): { zh: string; en: string } => {
  if (typeof what === 'object')
    return { zh: what.phase ?? '督导检查', en: what.phase ?? 'supervision and inspection' };
  return {
    plan: { zh: '报送方案', en: 'handing in the plan' },
    report: { zh: '报送报告', en: 'handing in the report' },
    completion: { zh: '全部完成', en: 'completion' },
  }[what];
};

export const timetableSentences: Sentences<TimetableRule> = {
  stated: {
    zh: ({ what, on }) => `${inWords(what).zh}期限 ${inChinese(on)}(含当日,至24时)`,
    en: ({ what, on }) =>
      `The deadline for ${inWords(what).en} is ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'later-of': {
    zh: ({ on }) => `取最后一项整改期限与报告期限中较晚的一日:${inChinese(on)}(含当日,至24时)`,
    en: ({ on }) =>
      `The later of the last rectification deadline and the deadline for the report: ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'handed-out': {
    zh: ({ on }) => `${inChinese(on)}交办`,
    en: ({ on }) => `The task was handed out on ${inEnglish(on)}`,
  },
  unclosed: {
    zh: ({ on }) => `整改行动应于 ${inChinese(on)} 前全面完成,期满尚未销号,报告一次`,
    en: ({ on }) =>
      `The campaign was to be completed by ${inEnglish(on)}; what has not been closed by then is reported once`,
  },
};
