/** What a unit can owe (责任事项, domain.md §4). */
export const obligationKinds = [
  'receipt', // 签收
  'liaison', // 联络员
  'plan', // 方案
  'rectification', // 整改
  'milestone', // 节点
  'report', // 报告
  'verification', // 验收
  'review', // 定期复查
  'look-back', // 回头看
  'feedback', // 反馈
  'new-deadline', // 限期整改
  'letter', // 函件办理: the office has a letter to sign, number and deliver
  'decision', // 审批: leadership has a proposal to decide
  'extension-decision', // 延期审定: an office has a request to decide
  'contest-decision', // 复核: an office has to decide about a contested finding
] as const;

export type ObligationKind = (typeof obligationKinds)[number];

/** What the system does when time passes; every act is a rung or a reminder of one obligation. */
export const acts = [
  'task-notice', // 任务通知
  'remind', // 提醒
  'urge', // 催办
  'supervision-letter', // 督办函
  'propose-interview', // 约谈建议
  'propose-accountability', // 问责建议
] as const;

export type Act = (typeof acts)[number];

export const stepOutcomes = ['fired', 'skipped', 'folded'] as const;

export type StepOutcome = (typeof stepOutcomes)[number];

export const stepDecisions = ['approved', 'declined', 'withdrawn'] as const;

export type StepDecision = (typeof stepDecisions)[number];

export const endReasons = [
  'accountability-filed',
  'reassigned',
  'case-closed',
  'withdrawn',
  'superseded',
] as const;

export type EndReason = (typeof endReasons)[number];

export const ladderNames = ['full', 'light', 'accountability'] as const;

export type LadderName = (typeof ladderNames)[number];

/** 不可抗力, 等待上级批复, 诉讼复议未决, 季节气候不宜施工, 其他 *(practice)* */
export const pauseCategories = [
  'force-majeure',
  'awaiting-approval',
  'legal-proceedings',
  'season',
  'other',
] as const;

export type PauseCategory = (typeof pauseCategories)[number];

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
