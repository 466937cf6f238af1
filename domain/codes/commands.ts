import { codesOf, type Names } from './names';

/** What a unit or an office can do to a docket. Imperative; the event is the same word in the past tense. */
export const commandNames = {
  'sign-for': { zh: '签收', en: 'sign for' },
  'name-liaison': { zh: '报联络员', en: 'name the liaison' },
  'return-task': { zh: '退办', en: 'return the task' },
  'decide-task-return': { zh: '审定退办', en: 'decide the return' },
  reassign: { zh: '转办', en: 'reassign' },
  'add-task': { zh: '加办', en: 'add a task' },
  'withdraw-task': { zh: '撤销加办', en: 'take back an added task' },
  'mark-major': { zh: '标记重大事项', en: 'mark as major' },
  contest: { zh: '申请复核', en: 'contest the finding' },
  'decide-contest': { zh: '复核决定', en: 'decide on the contest' },
  'submit-plan': { zh: '报整改方案', en: 'submit the plan' },
  'approve-plan': { zh: '方案通过', en: 'approve the plan' },
  'return-plan': { zh: '退回方案', en: 'return the plan' },
  'log-call': { zh: '电话催办', en: 'log a call' },
  'report-progress': { zh: '报进展', en: 'report progress' },
  'complete-milestone': { zh: '完成节点', en: 'complete a milestone' },
  'submit-report': { zh: '报整改报告', en: 'submit the report' },
  'accept-report': { zh: '报告通过', en: 'accept the report' },
  'return-report': { zh: '退回报告', en: 'return the report' },
  'apply-for-closing': { zh: '申请销号', en: 'apply for closing' },
  'first-review': { zh: '牵头单位初审', en: 'first review' },
  verify: { zh: '现场验收', en: 'verify on the spot' },
  close: { zh: '销号', en: 'close' },
  grade: { zh: '评定等次', en: 'grade' },
  reopen: { zh: '重新整改', en: 'reopen' },
  withdraw: { zh: '撤销', en: 'withdraw' },
  'open-round': { zh: '重新限期', en: 'set a new deadline' },
  'ask-extension': { zh: '申请延期', en: 'ask for an extension' },
  'decide-extension': { zh: '审定延期', en: 'decide on an extension' },
  'pause-clock': { zh: '中止计时', en: 'stop the clock' },
  'resume-clock': { zh: '恢复计时', en: 'start the clock again' },
  'record-review': { zh: '记录复查', en: 'record the review' },
  'look-back': { zh: '记录回头看', en: 'record the look-back' },
} as const satisfies Names;

export type CommandKind = keyof typeof commandNames;
export const commandKinds = codesOf(commandNames);
