import { codesOf, type Names } from './names';

export const noticeNames = {
  'task-notice': { zh: '任务通知', en: 'task' },
  remind: { zh: '提醒', en: 'reminder' },
  urge: { zh: '催办', en: 'urging' },
  'letter-drafted': { zh: '函件待办', en: 'letter to handle' },
  'letter-delivered': { zh: '函件送达', en: 'letter delivered' },
  // To leadership.
  overdue: { zh: '逾期情况', en: 'overdue' },
  'proposal-opened': { zh: '建议待审批', en: 'proposal to decide' },
  'proposal-decided': { zh: '审批结果', en: 'decision' },
  'plan-submitted': { zh: '整改方案待审核', en: 'plan submitted' },
  'plan-approved': { zh: '整改方案已通过', en: 'plan approved' },
  'plan-returned': { zh: '整改方案被退回', en: 'plan returned' },
  'report-submitted': { zh: '整改报告待审核', en: 'report submitted' },
  'report-accepted': { zh: '整改报告已通过', en: 'report accepted' },
  'report-returned': { zh: '整改报告被退回', en: 'report returned' },
  'document-withdrawn': { zh: '材料已撤回', en: 'document taken back' },
  'application-submitted': { zh: '申请销号', en: 'closing applied for' },
  'sent-back': { zh: '退回整改', en: 'sent back' },
  verified: { zh: '验收通过', en: 'verified' },
  // With any outcome, 撤销 too.
  closed: { zh: '结案', en: 'closed' },
  graded: { zh: '评定等次', en: 'graded' },
  reopened: { zh: '重新整改', en: 'reopened' },
  'task-returned': { zh: '退办待决定', en: 'task returned' },
  'task-return-decided': { zh: '退办结果', en: 'return decided' },
  reassigned: { zh: '转办', en: 'reassigned' },
  'task-withdrawn': { zh: '撤销加办', en: 'added task taken back' },
  contested: { zh: '复核待决定', en: 'finding contested' },
  'contest-decided': { zh: '复核结果', en: 'decision on a contest' },
  'step-corrected': { zh: '更正', en: 'corrected' },
  'new-round': { zh: '重新限期', en: 'new deadline' },
  'extension-asked': { zh: '延期待审定', en: 'extension asked for' },
  'extension-decided': { zh: '延期结果', en: 'extension decided' },
  'clock-paused': { zh: '中止计时', en: 'clock stopped' },
  'clock-resumed': { zh: '恢复计时', en: 'clock runs again' },
  'date-moved': { zh: '期限变动', en: 'deadline moved' },
  'major-marked': { zh: '重大事项', en: 'major matter' },
  'plan-revised': { zh: '修订方案', en: 'revised plan' },
  'interview-held': { zh: '约谈结果', en: 'interview held' },
  'accountability-recorded': { zh: '问责进展', en: 'accountability' },
  instructed: { zh: '批示', en: 'instruction' },
  'instruction-answered': { zh: '批示答复', en: 'instruction answered' },
  'instruction-withdrawn': { zh: '收回批示', en: 'instruction taken back' },
  unclosed: { zh: '到期未销号', en: 'not closed in time' },
  // To the office: deadlines hang on a year whose holidays its calendar lacks.
  'year-needed': { zh: '放假安排待采用', en: 'holidays to be adopted' },
  // Policy targets: to the office, and to whoever owes the figure.
  'breach-found': { zh: '未达标待审定', en: 'breach to decide' },
  'broken-again': { zh: '再次未达标', en: 'broken again' },
  'figure-corrected': { zh: '数据更正', en: 'figure corrected' },
  'figure-owed': { zh: '数据待报送', en: 'figure owed' },
  // A yearly cycle: to whoever owes a step, to who decides about its report, to whose figures are doubted.
  'cycle-step-opened': { zh: '考核步骤启动', en: 'step of an assessment opened' },
  'cycle-decision': { zh: '考核待决定', en: 'assessment to decide' },
  'cycle-report-returned': { zh: '考核报告被退回', en: 'assessment report returned' },
  'explanation-asked': { zh: '请作说明', en: 'explanation asked for' },
  'explanation-given': { zh: '已作说明', en: 'explanation given' },
  // 发现问题: to who decides, to its unit, to who reviews, to its unit again.
  'finding-raised': { zh: '发现问题待认定', en: 'finding to establish' },
  'finding-established': { zh: '已认定发现问题', en: 'finding established' },
  'finding-contested': { zh: '问题复核待决定', en: 'contest of a finding to decide' },
  'finding-reviewed': { zh: '问题复核结果', en: 'decision on a contested finding' },
  // To the offices: what was to be told to somebody reached nobody.
  unreached: { zh: '未送达任何人', en: 'reached nobody' },
} as const satisfies Names;

export type NoticeKind = keyof typeof noticeNames;
export const noticeKinds = codesOf(noticeNames);

/** What became of a notice, and of a mail. */
export const noticeStatusNames = {
  queued: { zh: '待发送', en: 'queued' },
  sending: { zh: '发送中', en: 'sending' },
  sent: { zh: '已发送', en: 'sent' },
  failed: { zh: '发送失败', en: 'failed' },
  undeliverable: { zh: '无法送达', en: 'undeliverable' },
  withdrawn: { zh: '已撤销', en: 'withdrawn' },
  'passed-on': { zh: '改送他人', en: 'passed on' },
} as const satisfies Names;

export type NoticeStatus = keyof typeof noticeStatusNames;
export const noticeStatuses = codesOf(noticeStatusNames);

/** In the list of what turned red: how far it has climbed. */
export const redStageNames = {
  urge: { zh: '已催办', en: 'urged' },
  overdue: { zh: '督办函办理中', en: 'supervision letter under way' },
  unclosed: { zh: '到总期限未销号', en: 'not closed by the date of completion' },
} as const satisfies Names;

/** With what else a notice travels. */
export const noticeUrgencyNames = {
  digest: { zh: '并入每日汇总', en: 'in the daily digest' },
  // What turned red, to those who do not owe it: one mail per person and sending time.
  'red-list': { zh: '并入红灯清单', en: 'in the list of what turned red' },
  own: { zh: '单独发送', en: 'in a mail of its own' },
  urgent: { zh: '即时发送', en: 'at once' },
} as const satisfies Names;

export type NoticeUrgency = keyof typeof noticeUrgencyNames;
export const noticeUrgencies = codesOf(noticeUrgencyNames);

/** Who is told, of a unit or of an office. */
export const recipientNames = {
  liaison: { zh: '联络员', en: 'liaison' },
  head: { zh: '负责人', en: 'head' },
  supervisors: { zh: '督查室', en: 'the supervision office' },
  coordinators: { zh: '指挥部办公室', en: 'the campaign office' },
  leaders: { zh: '县领导', en: 'the county leadership' },
} as const satisfies Names;

export type Recipient = keyof typeof recipientNames;
export const recipients = codesOf(recipientNames);
