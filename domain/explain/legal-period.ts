import type { CivilDate } from '../calendar/civil-date';
import { inEnglish } from './date-in-words';
import { describeLength, lengthInEnglish, type PeriodLength } from './length-in-words';
import type { Sentences } from './sentences';

/** The steps by which the law on periods (民法典 201–203 and what was in force before) comes to a last day. */
export type LegalPeriodRule =
  | { code: 'first-day'; from: CivilDate }
  | { code: 'working-days'; from: CivilDate; length: PeriodLength; on: CivilDate }
  | { code: 'days-full'; from: CivilDate; length: PeriodLength; on: CivilDate }
  | { code: 'months-full'; from: CivilDate; length: PeriodLength; on: CivilDate }
  /** `end` itself where it is a working day, else the next one. */
  | { code: 'rest-day'; end: CivilDate; on: CivilDate }
  | { code: 'beyond-calendar'; from: CivilDate; length: PeriodLength; year: number; calendar: string };

export const legalPeriodSentences: Sentences<LegalPeriodRule> = {
  'first-day': {
    zh: ({ from }) => `${from} 当日不计入,自次日起算`,
    en: ({ from }) => `${inEnglish(from)} itself is not counted; counting starts on the next day`,
  },
  'working-days': {
    zh: ({ from, length, on }) =>
      `${from} 当日不计入,自次日起按工作日历(含调休)数 ${describeLength(length)},至 ${on}`,
    en: ({ from, length, on }) =>
      `${inEnglish(from)} itself is not counted; ${lengthInEnglish(length)} by the working-day calendar (make-up days included) run until ${inEnglish(on)}`,
  },
  'days-full': {
    zh: ({ length, on }) => `数满 ${describeLength(length)},最后一日为 ${on}`,
    en: ({ length, on }) => `After ${lengthInEnglish(length)} the last day is ${inEnglish(on)}`,
  },
  'months-full': {
    zh: ({ length, on }) => `满 ${describeLength(length)},到期月的对应日(没有对应日的为月末日)为 ${on}`,
    en: ({ length, on }) =>
      `After ${lengthInEnglish(length)} the corresponding day (or the last of a shorter month) is ${inEnglish(on)}`,
  },
  'rest-day': {
    zh: ({ end, on }) =>
      on === end
        ? `${end} 是工作日,不顺延`
        : `${end} 是休息日或法定节假日(周末按司法实践视同休假日),顺延至其结束的次日 ${on}`,
    en: ({ end, on }) =>
      on === end
        ? `${inEnglish(end)} is a working day and stays`
        : `${inEnglish(end)} is a rest day or public holiday (weekends count as such in judicial practice); the period ends on the day after it, ${inEnglish(on)}`,
  },
  'beyond-calendar': {
    zh: ({ from, length, year, calendar }) =>
      `自 ${from} 起 ${describeLength(length)}的届满日暂不能计算:工作日历(版本 ${calendar})没有 ${year} 年的安排,请先补录`,
    en: ({ from, length, year, calendar }) =>
      `The last day of ${lengthInEnglish(length)} from ${inEnglish(from)} cannot be worked out yet: the working-day calendar (version ${calendar}) lacks the year ${year}`,
  },
};
