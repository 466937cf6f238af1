import type { CivilDate } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import type { Sentences } from './sentences';

/** The first and the last day of a yearly assessment (考核). */
export type CycleRule =
  | { code: 'cycle-start-stated'; year: number; on: CivilDate }
  /** The text says no day (「年底」): the one that is proposed, or that somebody answered. */
  | { code: 'cycle-start-asked'; year: number; on: CivilDate; isAnswered: boolean }
  /** A person set the day; `proposedOn` is what the scheme comes to. */
  | { code: 'cycle-start-set'; year: number; on: CivilDate; proposedOn: CivilDate }
  | { code: 'cycle-end'; year: number; on: CivilDate; isLastOfMonth: boolean };

export const cycleSentences: Sentences<CycleRule> = {
  'cycle-start-stated': {
    zh: ({ year, on }) => `${year} 年度考核自 ${inChinese(on)} 开始,办法写明`,
    en: ({ year, on }) => `The assessment of ${year} begins on ${inEnglish(on)}, as the scheme says`,
  },
  'cycle-start-asked': {
    zh: ({ year, on, isAnswered }) =>
      `${year} 年度考核于年底开始,办法没有写明哪一天;${isAnswered ? '按答复' : '拟'}自 ${inChinese(on)} 起`,
    en: ({ year, on, isAnswered }) =>
      `The assessment of ${year} begins at the end of the year, and the scheme names no day: ${isAnswered ? 'by the answer' : 'proposed is'} ${inEnglish(on)}`,
  },
  'cycle-start-set': {
    zh: ({ year, on, proposedOn }) =>
      `${year} 年度考核自 ${inChinese(on)} 起,由人确定${on === proposedOn ? '' : `(按办法为 ${inChinese(proposedOn)})`}`,
    en: ({ year, on, proposedOn }) =>
      `The assessment of ${year} begins on ${inEnglish(on)}, as a person set it${on === proposedOn ? '' : ` (by the scheme ${inEnglish(proposedOn)})`}`,
  },
  'cycle-end': {
    zh: ({ year, on, isLastOfMonth }) =>
      `${year} 年度考核须在 ${inChinese(on)}${isLastOfMonth ? '(该月最后一日)' : ''}前完成(含当日,至24时),审议、审定和反馈都在内`,
    en: ({ year, on, isLastOfMonth }) =>
      `The assessment of ${year} is complete by ${inEnglish(on)}${isLastOfMonth ? ', the last day of that month' : ''} (that day included, until 24:00), with its approval and feedback`,
  },
};
