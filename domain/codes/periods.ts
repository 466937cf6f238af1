import { codesOf, type Names } from './names';

/** What a period is counted in; the Chinese with its measure word. */
export const periodUnitNames = {
  day: { zh: '日', en: 'day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} as const satisfies Names;

export type PeriodUnit = keyof typeof periodUnitNames;
export const periodUnits = codesOf(periodUnitNames);

/** What becomes of a period of calendar days or months that ends on a rest day or public holiday. */
export const restDayRuleNames = {
  stays: { zh: '不顺延', en: 'stays' },
  'next-working-day': { zh: '顺延至下一工作日', en: 'moves to the next working day' },
} as const satisfies Names;

export type RestDayRule = keyof typeof restDayRuleNames;
export const restDayRules = codesOf(restDayRuleNames);

/** By which of its periods a policy counts a rectification for which the plan states no day. */
export const weightNames = {
  ordinary: { zh: '一般事项', en: 'ordinary matters' },
  major: { zh: '重大事项', en: 'major matters' },
  immediate: { zh: '立行立改事项', en: 'what is to be rectified at once' },
} as const satisfies Names;

export type Weight = keyof typeof weightNames;

/** Of which cases progress is asked for in intervals (办理进展反馈). */
export const feedbackScopeNames = {
  major: { zh: '重大事项', en: 'major matters' },
  all: { zh: '全部事项', en: 'all matters' },
} as const satisfies Names;

export type FeedbackScope = keyof typeof feedbackScopeNames;
export const feedbackScopes = codesOf(feedbackScopeNames);

/** What a period of the policy can be counted from; the English as a clause. */
export const periodEvents = {
  'handed-out': { zh: '交办', en: 'the task was handed out' },
  'extension-asked': { zh: '申请延期', en: 'an extension was asked for' },
  'plan-returned': { zh: '退回整改方案', en: 'the rectification plan was returned' },
  'report-returned': { zh: '退回整改报告', en: 'the rectification report was returned' },
  reassigned: { zh: '转办', en: 'the task was reassigned' },
  'sent-back': { zh: '验收退回', en: 'the work was sent back at verification' },
  reopened: { zh: '重新整改', en: 'the case was reopened' },
  drafted: { zh: '拟稿', en: 'the letter was drafted' },
  proposed: { zh: '提出建议', en: 'the proposal was made' },
  'interview-notice-delivered': { zh: '约谈通知送达', en: 'the notice of the interview was delivered' },
  'interview-held': { zh: '约谈', en: 'the interview was held' },
  'last-deadline': { zh: '最后一项整改期限届满', en: 'the last rectification deadline ends' },
  'plan-deadline': {
    zh: '报送方案期限届满(方案未写明整改时限)',
    en: 'the deadline of the plan ended, which names none for the work',
  },
  'assumed-work-ended': { zh: '推定的整改期届满', en: 'the supposed time of the work ended' },
  // Said so before the policy named the number of days.
  'plan-deadline-and-30': {
    zh: '方案期限届满 30 日',
    en: '30 days have passed since the deadline of the plan',
  },
  'decision-delivered': { zh: '决定送达', en: 'the decision was delivered' },
  'paper-received': { zh: '收到材料', en: 'the paper was received' },
  applied: { zh: '申请销号', en: 'closing was applied for' },
  'weighed-anew': { zh: '重新认定轻重', en: 'the matter was weighed anew' },
  'task-returned': { zh: '提出退办', en: 'the task was returned' },
  'ready-to-close': { zh: '具备销号条件', en: 'the case became ready to be closed' },
  'announcement-ended': { zh: '公示期满', en: 'the announcement ended' },
  'ladder-ended': {
    zh: '问责立卷、督办阶梯走完',
    en: 'accountability was filed and no ladder led any further',
  },
  'unit-closed': { zh: '单位撤并', en: 'the unit was closed' },
  instructed: { zh: '作出批示', en: 'the instruction was given' },
  'breach-found': { zh: '发现未达标', en: 'the breach was found' },
  'problem-found': { zh: '登记问题', en: 'the problem was put on record' },
  'figure-missed': { zh: '核定时点缺数据', en: 'the figure was missing at the check' },
  'step-opened': { zh: '考核步骤启动', en: 'the step of the assessment was opened' },
  'assessment-reported': { zh: '提交考核报告', en: 'the report of the assessment was submitted' },
  'report-deliberated': { zh: '考核报告通过审议', en: 'the report of the assessment passed deliberation' },
  'report-approved': { zh: '考核报告审定', en: 'the report of the assessment was approved' },
  'report-sent-back': { zh: '退回考核报告', en: 'the report of the assessment was sent back' },
  'feedback-delivered': { zh: '送达考核反馈', en: 'the feedback was delivered' },
  'explanation-asked': { zh: '请作说明', en: 'an explanation was asked for' },
  appealed: { zh: '提出申诉', en: 'the appeal was made' },
} as const satisfies Names;

export type PeriodEvent = keyof typeof periodEvents;

/** So many minutes at most may a case's own alarm come after its instant: the act is still of that hour. */
export const LONGEST_SPREAD = 30;
