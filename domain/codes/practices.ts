import type { Names } from './names';

/** Rules of practice, where no law and no plan has one: cited as `practice:urge`. */
export const practiceNames = {
  'assumed-work': { zh: '推定整改期', en: 'supposed time of the work' },
  '13710': { zh: '13710 工作法', en: 'the 13710 method' },
  'task-notice': { zh: '任务通知', en: 'task notice' },
  remind: { zh: '提醒', en: 'reminder' },
  urge: { zh: '催办', en: 'urging' },
  'supervision-letter': { zh: '督办函', en: 'supervision letter' },
  'propose-interview': { zh: '约谈建议', en: 'proposal of an interview' },
  'propose-accountability': { zh: '问责建议', en: 'proposal of accountability' },
  'interview-notice': { zh: '约谈通知', en: 'notice of an interview' },
  'interview-minutes': { zh: '约谈纪要', en: 'minutes of an interview' },
  'accountability-proposal': { zh: '问责建议书', en: 'letter proposing accountability' },
  receipt: { zh: '签收', en: 'receipt' },
  immediate: { zh: '立行立改', en: 'rectification at once' },
  plan: { zh: '整改方案报送', en: 'handing in the plan' },
  report: { zh: '整改报告报送', en: 'handing in the report' },
  'review-of-submissions': { zh: '报送材料审核', en: 'review of submissions' },
  returned: { zh: '退回重报', en: 'handing in again' },
  'task-return': { zh: '退办', en: 'return of a task' },
  reassign: { zh: '转办', en: 'reassignment' },
  'unit-closed': { zh: '单位撤并', en: 'a unit that is no more' },
  'mark-major': { zh: '重大事项认定', en: 'marking of what is major' },
  'added-task': { zh: '加办', en: 'added task' },
  'paper-decision': { zh: '报送材料审定', en: 'decision on a paper' },
  'return-decision': { zh: '退办审定', en: 'decision on a returned task' },
  closing: { zh: '办结', en: 'closing of a verified case' },
  aftermath: { zh: '问责后续处置', en: 'what follows accountability' },
  succession: { zh: '撤并承接', en: 'succession of a closed unit' },
  compilation: { zh: '汇总上报', en: 'the compiled report' },
  contest: { zh: '复核', en: 'contest of a finding' },
  'first-review': { zh: '初审', en: 'first review' },
  verification: { zh: '验收', en: 'verification' },
  verified: { zh: '验收通过', en: 'verification passed' },
  'sent-back': { zh: '退回整改', en: 'sending back' },
  closed: { zh: '销号', en: 'closing' },
  graded: { zh: '评定等次', en: 'grading' },
  reopened: { zh: '重新整改', en: 'reopening' },
  review: { zh: '定期复查', en: 'regular review' },
  'look-back': { zh: '回头看', en: 'look-back' },
  extension: { zh: '延期', en: 'extension' },
  'extension-decision': { zh: '延期审定', en: 'decision on an extension' },
  pause: { zh: '中止计时', en: 'stopping the clock' },
  'new-round': { zh: '重新限期', en: 'setting a new deadline' },
  'new-deadline': { zh: '限期整改', en: 'last deadline' },
  feedback: { zh: '书面反馈', en: 'written feedback' },
  instruction: { zh: '批示', en: 'instruction of a leader' },
  'letter-handling': { zh: '函件办理', en: 'handling of letters' },
  delivery: { zh: '送达', en: 'delivery' },
  'proposal-decision': { zh: '建议审批', en: 'decision on a proposal' },
  decision: { zh: '审批', en: 'decision' },
  appeal: { zh: '申诉', en: 'appeal' },
  sending: { zh: '发送时间', en: 'sending times' },
  light: { zh: '亮灯', en: 'lights' },
  burden: { zh: '基层减负', en: 'sparing the grass roots' },
  'year-needed': { zh: '放假安排', en: 'holidays of a year' },
  'who-reads': { zh: '发送时的收件人', en: 'who reads when a notice leaves' },
  'stand-in': { zh: '代理', en: 'stand-ins' },
  adoption: { zh: '采用新规则', en: 'adoption of rules' },
} as const satisfies Names;

export type Practice = keyof typeof practiceNames;

/** Rules of the system itself: cited as `domain:received-otherwise`. */
export const systemRuleNames = {
  'received-otherwise': {
    zh: '代为登记规则:以收到时间为准',
    en: 'recorded for somebody else: the time of receipt counts',
  },
} as const satisfies Names;

export type SystemRule = keyof typeof systemRuleNames;
