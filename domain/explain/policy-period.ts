import type { CivilDate } from '../calendar/civil-date';
import { inChinese, inEnglish } from './date-in-words';
import { counted } from './length-in-words';
import type { Name } from '../codes/names';
import type { Sentences } from './sentences';
import { type PeriodEvent, periodEvents, type Weight, weightNames } from '../codes/periods';

/** Days that follow from a period of the policy; `on` is the day that the rule gave, inclusive. */
export type PolicyPeriodRule =
  | { code: 'working-days-after'; event: PeriodEvent; from: CivilDate; n: number; on: CivilDate }
  /** Calendar days and months as they run; what becomes of an end on a rest day is a step of its own. */
  | { code: 'days-after'; event: PeriodEvent; from: CivilDate; n: number; on: CivilDate }
  | { code: 'months-after'; event: PeriodEvent; from: CivilDate; n: number; on: CivilDate }
  | { code: 'rest-day-stays'; on: CivilDate }
  /** The plan states no day; `words` are what it says instead, null where it says nothing. The period follows. */
  | { code: 'policy-fills'; words: string | null; weight: Weight }
  /** The nth day of feedback: so many months after the event, as often as it takes; days are not moved off a weekend. */
  | { code: 'feedback-due'; event: PeriodEvent; from: CivilDate; months: number; n: number; on: CivilDate }
  | { code: 'look-back'; closedOn: CivilDate; n: number; on: CivilDate }
  /** The end of a period of `months`; a quarter where it does not say, as before there was a choice. */
  | { code: 'quarter-end'; months?: number; isNext: boolean; on: CivilDate }
  /** The later of the supervision phase's end and the nth working day after the application. */
  | {
      code: 'verification';
      phaseEndsOn: CivilDate | null;
      from: CivilDate;
      n: number;
      byPeriod: CivilDate;
      on: CivilDate;
    }
  /** The same where the period is not one of working days: it has been counted by the steps before. */
  | { code: 'not-before-phase-end'; phaseEndsOn: CivilDate | null; byPeriod: CivilDate; on: CivilDate };

const cycles: Readonly<Record<number, Name>> = {
  1: { zh: '每月', en: 'each month' },
  3: { zh: '每季度', en: 'each quarter' },
  6: { zh: '每半年', en: 'each half-year' },
  12: { zh: '每年', en: 'each year' },
};
const cycle = (months = 3): Name =>
  cycles[months] ?? { zh: `每 ${months} 个月`, en: `every ${counted(months, 'month')}` };

export const policyPeriodSentences: Sentences<PolicyPeriodRule> = {
  'working-days-after': {
    zh: ({ event, from, n, on }) =>
      `${inChinese(from)}${periodEvents[event].zh},自次日起第 ${n} 个工作日为 ${inChinese(on)}(含当日,至24时)`,
    en: ({ event, from, n, on }) =>
      `On ${inEnglish(from)} ${periodEvents[event].en}; working day ${n} from the next day on is ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'days-after': {
    zh: ({ event, from, n, on }) =>
      `${inChinese(from)}${periodEvents[event].zh},自次日起第 ${n} 日(自然日)为 ${inChinese(on)}(含当日,至24时)`,
    en: ({ event, from, n, on }) =>
      `On ${inEnglish(from)} ${periodEvents[event].en}; calendar day ${n} from the next day on is ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'rest-day-stays': {
    zh: ({ on }) => `按自然日计算,届满日 ${inChinese(on)} 遇休息日、节假日也不顺延`,
    en: ({ on }) =>
      `Counted in calendar days: the last day, ${inEnglish(on)}, does not move off a rest day or public holiday`,
  },
  'policy-fills': {
    zh: ({ words, weight }) =>
      `${words === null ? '方案没有写明期限' : `「${words}」没有写明日期`},按策略对${weightNames[weight].zh}的期限计算`,
    en: ({ words, weight }) =>
      `${words === null ? 'The plan states no deadline' : `「${words}」 states no day`}; the period of the policy for ${weightNames[weight].en} counts`,
  },
  'months-after': {
    zh: ({ event, from, n, on }) =>
      `${inChinese(from)}${periodEvents[event].zh},${n} 个月至 ${inChinese(on)}(含当日,至24时)`,
    en: ({ event, from, n, on }) =>
      `On ${inEnglish(from)} ${periodEvents[event].en}; ${counted(n, 'month')} from then on: until ${inEnglish(on)} (that day included, until 24:00)`,
  },
  'feedback-due': {
    zh: ({ event, from, months, n, on }) =>
      `${inChinese(from)}${periodEvents[event].zh},其后每 ${months} 个月反馈一次办理进展,直至销号;第 ${n} 次截止 ${inChinese(on)}(含当日,至24时,不因休息日顺延)`,
    en: ({ event, from, months, n, on }) =>
      `On ${inEnglish(from)} ${periodEvents[event].en}; from then on progress is reported every ${months === 1 ? 'month' : counted(months, 'month')} until the case is closed; report ${n} is due by ${inEnglish(on)} (that day included, until 24:00, weekends or not)`,
  },
  'look-back': {
    zh: ({ closedOn, n, on }) => `${inChinese(closedOn)}销号,其后第 ${n} 天为 ${inChinese(on)}`,
    en: ({ closedOn, n, on }) => `Closed on ${inEnglish(closedOn)}; day ${n} after it is ${inEnglish(on)}`,
  },
  'quarter-end': {
    zh: ({ months, isNext, on }) =>
      isNext
        ? `长期任务${cycle(months).zh}末复查,下一次为 ${inChinese(on)}`
        : `长期坚持的任务${cycle(months).zh}末复查,本次为 ${inChinese(on)}`,
    en: ({ months, isNext, on }) =>
      `What goes on for good is reviewed at the end of ${cycle(months).en}, ${isNext ? 'next' : 'this time'} on ${inEnglish(on)}`,
  },
  verification: {
    zh: ({ phaseEndsOn, from, n, byPeriod, on }) =>
      `督导阶段结束日${phaseEndsOn ? ` ${inChinese(phaseEndsOn)}` : '未定'}与申请(${inChinese(from)})后第 ${n} 个工作日 ${inChinese(byPeriod)},取较晚者 ${inChinese(on)}`,
    en: ({ phaseEndsOn, from, n, byPeriod, on }) =>
      `The later of the end of the supervision phase (${phaseEndsOn ? inEnglish(phaseEndsOn) : 'not set'}) and working day ${n} after the application of ${inEnglish(from)} (${inEnglish(byPeriod)}): ${inEnglish(on)}`,
  },
  'not-before-phase-end': {
    zh: ({ phaseEndsOn, byPeriod, on }) =>
      `督导阶段结束日${phaseEndsOn ? ` ${inChinese(phaseEndsOn)}` : '未定'}与 ${inChinese(byPeriod)},取较晚者 ${inChinese(on)}`,
    en: ({ phaseEndsOn, byPeriod, on }) =>
      `The later of the end of the supervision phase (${phaseEndsOn ? inEnglish(phaseEndsOn) : 'not set'}) and ${inEnglish(byPeriod)}: ${inEnglish(on)}`,
  },
};
