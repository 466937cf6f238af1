export const proceedingKinds = ['interview', 'accountability'] as const;

export type ProceedingKind = (typeof proceedingKinds)[number];

/** 约谈: 建议 批准 通知送达 约谈 纪要确认 反馈 检查 结束 (or 不予约谈, 撤回); 问责: 建议 批准 移送 处理决定 送达 申诉 立卷 */
export const interviewStages = [
  'proposed',
  'approved',
  'noticed',
  'held',
  'confirmed',
  'answered',
  'ended',
  'declined',
  'withdrawn',
] as const;

export type InterviewStage = (typeof interviewStages)[number];

export const accountabilityStages = [
  'proposed',
  'approved',
  'handed-over',
  'decided',
  'delivered',
  'appealed',
  'appeal-decided',
  'filed',
  'declined',
  'withdrawn',
] as const;

export type AccountabilityStage = (typeof accountabilityStages)[number];

export type Stage = InterviewStage | AccountabilityStage;

export const stageNames: Record<Stage, string> = {
  proposed: '待审批',
  approved: '已批准',
  noticed: '通知已送达',
  held: '已约谈',
  confirmed: '纪要已确认',
  answered: '已反馈',
  ended: '已结束',
  'handed-over': '已移送',
  decided: '已作出处理决定',
  delivered: '决定已送达',
  appealed: '申诉中',
  'appeal-decided': '申诉已决定',
  filed: '已立卷',
  declined: '未批准',
  withdrawn: '已撤回',
};

export const proceedingCommands = [
  'approve',
  'decline',
  'note-delivery', // the 约谈通知书 was delivered; follows from the letter
  'postpone',
  'hold',
  'confirm-minutes',
  'answer', // 书面反馈
  'check',
  'hand-over',
  'record-decision',
  'deliver-decision',
  'appeal',
  'decide-appeal',
  'file',
  'withdraw',
] as const;

export type ProceedingCommand = (typeof proceedingCommands)[number];

/** Forms of accountability (问责条例; the last two from the plan's own rules). */
export const accountabilityForms = [
  'organisation-inspection', // 检查
  'organisation-circulation', // 通报
  'organisation-reform', // 改组
  'cadre-circulation', // 通报
  'cadre-admonition', // 诫勉
  'cadre-reassignment', // 组织调整或组织处理
  'cadre-discipline', // 纪律处分
  'county-circulation', // 全县通报
  'award-cancelled', // 取消评先评优资格
  'none', // 不予问责
] as const;

export type AccountabilityForm = (typeof accountabilityForms)[number];
