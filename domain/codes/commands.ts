/** What a unit or an office can do to a docket. Imperative; the event is the same word in the past tense. */
export const commandKinds = [
  'sign-for', // 签收
  'name-liaison', // 报联络员
  'return-task', // 退办
  'decide-task-return',
  'reassign', // 转办
  'add-task', // 加办
  'contest', // 申请复核
  'decide-contest', // 复核决定
  'submit-plan', // 报方案
  'approve-plan',
  'return-plan',
  'report-progress', // 报进展
  'complete-milestone', // 完成节点
  'submit-report', // 报整改报告
  'accept-report',
  'return-report',
  'apply-for-closing', // 申请销号
  'first-review', // 初审
  'verify', // 现场验收
  'close', // 销号
  'reopen', // 重新整改
  'withdraw', // 撤销
  'open-round', // 重新限期
  'ask-extension', // 申请延期
  'decide-extension', // 审定延期
  'pause-clock', // 中止计时
  'resume-clock', // 恢复计时
  'record-review', // 定期复查
  'look-back', // 回头看
] as const;

export type CommandKind = (typeof commandKinds)[number];
