/** The statuses of a case, in order. 交办 签收 方案已报 整改中 申请销号 验收中 公示 销号 */
export const caseStatuses = [
  'assigned',
  'received',
  'planned',
  'rectifying',
  'applied',
  'verifying',
  'announced',
  'closed',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** 完成; 基本完成,持续整改; 未完成; 撤销 — distinct, and withdrawn is not closed as done. */
export const caseOutcomes = ['completed', 'mostly-completed', 'not-completed', 'withdrawn'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

export const statusNames: Record<CaseStatus, string> = {
  assigned: '交办',
  received: '签收',
  planned: '方案已报',
  rectifying: '整改中',
  applied: '申请销号',
  verifying: '验收中',
  announced: '公示',
  closed: '销号',
};

export const outcomeNames: Record<CaseOutcome, string> = {
  completed: '完成',
  'mostly-completed': '基本完成,持续整改',
  'not-completed': '未完成',
  withdrawn: '撤销',
};
