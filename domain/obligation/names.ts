import type { Act, StepDecision } from './types';

/** What the rungs are called, on screens, in the timeline and in mails. */
export const actNames: Record<Act, string> = {
  'task-notice': '任务通知',
  remind: '提醒',
  urge: '催办',
  'supervision-letter': '督办函',
  'propose-interview': '约谈建议',
  'propose-accountability': '问责建议',
};

export const stepDecisionNames: Record<StepDecision, string> = {
  approved: '已批准',
  declined: '未批准',
  withdrawn: '已撤回',
};
