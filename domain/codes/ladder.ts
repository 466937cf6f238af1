import { codesOf, type Names } from './names';

/** What the system does when time passes; every act is a rung or a reminder of one obligation. */
export const actNames = {
  'task-notice': { zh: '任务通知', en: 'task notice' },
  remind: { zh: '提醒', en: 'reminder' },
  urge: { zh: '催办', en: 'urging' },
  'supervision-letter': { zh: '督办函', en: 'supervision letter' },
  'propose-interview': { zh: '约谈建议', en: 'proposal of an interview' },
  'propose-accountability': { zh: '问责建议', en: 'proposal of accountability' },
} as const satisfies Names;

export type Act = keyof typeof actNames;
export const acts = codesOf(actNames);

/** What became of a step when it was due. */
export const stepOutcomeNames = {
  fired: { zh: '已执行', en: 'taken' },
  skipped: { zh: '略过,已记录', en: 'skipped, on record' },
  folded: { zh: '并入更高一级', en: 'folded into a higher rung' },
} as const satisfies Names;

export type StepOutcome = keyof typeof stepOutcomeNames;
export const stepOutcomes = codesOf(stepOutcomeNames);

/** What people decided about a proposal that a step made. */
export const stepDecisionNames = {
  approved: { zh: '已批准', en: 'approved' },
  declined: { zh: '未批准', en: 'declined' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Names;

export type StepDecision = keyof typeof stepDecisionNames;
export const stepDecisions = codesOf(stepDecisionNames);

export const namesOfLadders = {
  full: { zh: '完整阶梯', en: 'full ladder' },
  light: { zh: '简易阶梯', en: 'light ladder' },
  accountability: { zh: '问责阶梯', en: 'ladder to accountability' },
} as const satisfies Names;

export type LadderName = keyof typeof namesOfLadders;
export const ladderNames = codesOf(namesOfLadders);

/** What a rung does when the system comes to it late. */
export const lateRuleNames = {
  fire: { zh: '照发', en: 'taken late' },
  fold: { zh: '并入更高一级', en: 'folded into a higher rung' },
  skip: { zh: '略过并记录', en: 'skipped, on record' },
} as const satisfies Names;

export type LateRule = keyof typeof lateRuleNames;
export const lateRules = codesOf(lateRuleNames);
