import type { CivilDate } from '../calendar/civil-date';
import { assessmentStepNames, type AssessmentStep } from '../codes/assessment';
import { inChinese, inEnglish } from './date-in-words';
import type { Sentences } from './sentences';

/** The days of the steps of a yearly cycle (年度考核), and why a step, a decision or a question came to somebody. */
export type AssessmentRule =
  /** By the scheme's day; `isPractice` where the text names none and the scheme's data do. */
  | { code: 'step-due'; step: AssessmentStep; on: CivilDate; isPractice: boolean }
  /** What was counted lies after the cycle's last day. */
  | { code: 'by-cycle-end'; counted: CivilDate; on: CivilDate }
  /** The cycle's last day is over: what comes now is counted by the policy alone. */
  | { code: 'past-cycle-end'; endsOn: CivilDate }
  | { code: 'step-opened'; step: AssessmentStep; after: readonly AssessmentStep[]; on: CivilDate }
  | { code: 'report-waits'; instance: 'deliberation' | 'approval'; on: CivilDate }
  /** The report is approved: what follows from its results is to be decided. */
  | { code: 'results-stand'; on: CivilDate }
  | { code: 'report-sent-back'; instance: 'deliberation' | 'approval'; on: CivilDate }
  | { code: 'doubt-asked'; on: CivilDate }
  | { code: 'doubt-explained'; on: CivilDate };

const instances = {
  deliberation: { zh: '审议', en: 'deliberation' },
  approval: { zh: '审定', en: 'approval' },
} as const;

const names = (steps: readonly AssessmentStep[], language: 'zh' | 'en'): string =>
  steps
    .map(one => (language === 'zh' ? `「${assessmentStepNames[one].zh}」` : assessmentStepNames[one].en))
    .join(language === 'zh' ? '、' : ', ');

export const assessmentSentences: Sentences<AssessmentRule> = {
  'step-due': {
    zh: ({ step, on, isPractice }) =>
      `${names([step], 'zh')}${isPractice ? '原文未写明日期,按通行做法' : '按考核办法'}于 ${inChinese(on)} 前完成(含当日,至24时)`,
    en: ({ step, on, isPractice }) =>
      `The step “${assessmentStepNames[step].en}” is due by ${inEnglish(on)} (that day included, until 24:00) ${isPractice ? 'by practice, since the text names no day' : 'by the scheme'}`,
  },
  'by-cycle-end': {
    zh: ({ counted, on }) => `${inChinese(counted)} 在考核完成日之后,以考核完成日 ${inChinese(on)} 为限`,
    en: ({ counted, on }) =>
      `${inEnglish(counted)} lies after the last day of the cycle, ${inEnglish(on)}, which counts instead`,
  },
  'past-cycle-end': {
    zh: ({ endsOn }) => `考核完成日 ${inChinese(endsOn)} 已过,只按策略的期限计算`,
    en: ({ endsOn }) =>
      `The last day of the cycle, ${inEnglish(endsOn)}, is over: the period of the policy counts alone`,
  },
  'step-opened': {
    zh: ({ step, after, on }) =>
      after.length > 0
        ? `${names(after, 'zh')}已完成,${inChinese(on)}启动${names([step], 'zh')}`
        : `${inChinese(on)}考核开始,启动${names([step], 'zh')}`,
    en: ({ step, after, on }) =>
      after.length > 0
        ? `The step “${assessmentStepNames[step].en}” was opened on ${inEnglish(on)}, after: ${names(after, 'en')}`
        : `The assessment began on ${inEnglish(on)} with the step “${assessmentStepNames[step].en}”`,
  },
  'report-waits': {
    zh: ({ instance, on }) => `考核报告自 ${inChinese(on)} 起等待${instances[instance].zh}`,
    en: ({ instance, on }) =>
      `The report of the assessment has waited for its ${instances[instance].en} since ${inEnglish(on)}`,
  },
  'results-stand': {
    zh: ({ on }) => `考核结果已审定,自 ${inChinese(on)} 起等待后续决定`,
    en: ({ on }) =>
      `The results of the assessment are approved, and since ${inEnglish(on)} wait for what follows from them`,
  },
  'report-sent-back': {
    zh: ({ instance, on }) => `${inChinese(on)}${instances[instance].zh}未通过,考核报告退回修改`,
    en: ({ instance, on }) =>
      `On ${inEnglish(on)} the report of the assessment did not pass its ${instances[instance].en} and was sent back`,
  },
  'doubt-asked': {
    zh: ({ on }) => `${inChinese(on)}就贵单位的数据请作说明`,
    en: ({ on }) => `On ${inEnglish(on)} an explanation of figures was asked for`,
  },
  'doubt-explained': {
    zh: ({ on }) => `${inChinese(on)}收到对疑点的说明`,
    en: ({ on }) => `On ${inEnglish(on)} a doubt about figures was explained`,
  },
};
