import type { Act, PauseCategory, StepDecision } from './types';

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

export const pauseCategoryNames: Record<PauseCategory, string> = {
  'force-majeure': '不可抗力',
  'awaiting-approval': '等待上级批复',
  'legal-proceedings': '诉讼、复议或仲裁未决',
  season: '季节、气候不宜施工',
  other: '其他',
};
