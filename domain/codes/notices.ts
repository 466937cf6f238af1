export const noticeKinds = [
  'task-notice', // 任务通知
  'remind', // 提醒
  'urge', // 催办
  'letter-drafted', // 函件待办
  'letter-delivered', // 函件送达
  'overdue', // 逾期情况 (to leadership)
  'proposal-opened', // 待审批
  'proposal-decided', // 审批结果
  'plan-submitted',
  'plan-approved',
  'plan-returned',
  'report-submitted',
  'report-accepted',
  'report-returned',
  'application-submitted', // 申请销号
  'sent-back', // 退回整改
  'verified', // 验收通过
  'closed', // 销号
  'reopened', // 重新整改
  'task-returned', // 退办
  'task-return-decided',
  'reassigned', // 转办
  'contested', // 申请复核
  'contest-decided', // 复核决定
  'step-corrected', // 更正
  'new-round', // 重新限期
  'extension-asked', // 申请延期
  'extension-decided', // 延期审定
  'clock-paused', // 中止计时
  'clock-resumed', // 恢复计时
  'date-moved', // 期限变动
  'plan-revised', // 修订方案
  'interview-held', // 约谈结果
  'accountability-recorded', // 问责进展
  'unclosed', // 到期未销号
] as const;

export type NoticeKind = (typeof noticeKinds)[number];
