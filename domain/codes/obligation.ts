import { codesOf, type Names } from './names';

/** What a unit can owe (责任事项, domain.md §4). */
export const obligationKindNames = {
  receipt: { zh: '签收', en: 'sign for' },
  liaison: { zh: '报联络员', en: 'name the liaison' },
  plan: { zh: '报方案', en: 'plan' },
  rectification: { zh: '整改', en: 'rectification' },
  milestone: { zh: '节点', en: 'milestone' },
  report: { zh: '报整改报告', en: 'report' },
  verification: { zh: '验收', en: 'verification' },
  review: { zh: '定期复查', en: 'regular review' },
  'look-back': { zh: '回头看', en: 'look-back' },
  feedback: { zh: '书面反馈', en: 'written feedback' },
  // How far it has come, every so many months after the hand-out, until the case is closed.
  'progress-feedback': { zh: '办理进展反馈', en: 'progress feedback' },
  'new-deadline': { zh: '限期整改', en: 'new deadline' },
  // A leader's instruction (批示) names who must answer.
  'instruction-answer': { zh: '答复批示', en: 'answer to an instruction' },
  // The office has a letter to sign, number and deliver.
  letter: { zh: '函件办理', en: 'letter handling' },
  // Leadership has a proposal to decide.
  decision: { zh: '审批', en: 'decision' },
  // An office has a request to decide.
  'extension-decision': { zh: '延期审定', en: 'decision on an extension' },
  // An office has to decide about a contested finding.
  'contest-decision': { zh: '复核决定', en: 'decision on a contest' },
  // An office has a plan or a report to decide about.
  'paper-decision': { zh: '材料审定', en: 'decision on a paper' },
  // An office has to decide about a task that was returned.
  'return-decision': { zh: '退办审定', en: 'decision on a returned task' },
  // A verified case waits to be closed.
  closing: { zh: '办结', en: 'closing' },
  // After a filed accountability: a new round, or closing as 未完成.
  aftermath: { zh: '问责后续处置', en: 'what follows accountability' },
  // A unit is no more: what it still owes is passed on or ended.
  succession: { zh: '撤并承接', en: 'succession of a closed unit' },
  // The office owes the campaign's report upward, once somebody has said to whom and by when.
  compilation: { zh: '汇总上报', en: 'compiled report' },
  // A verdict is unknown past its final check: whoever answers for the rule owes the figure.
  figure: { zh: '报送数据', en: 'figure' },
  // The office has to decide about a breach of a policy target.
  'breach-decision': { zh: '未达标审定', en: 'decision on a breach' },
  // One of the five steps of an assessment, for whoever owes it.
  'assessment-step': { zh: '考核步骤', en: 'step of an assessment' },
  // The organiser has a report of an assessment to deliberate or to approve.
  'assessment-decision': { zh: '考核报告审定', en: 'decision on an assessment report' },
  // A unit is asked to explain a doubt about its figures.
  explanation: { zh: '情况说明', en: 'explanation' },
  // The office has to establish or dismiss what was found.
  'finding-decision': { zh: '问题认定', en: 'decision on a finding' },
  // The office has to find the issuing notice of a rule that is known from the news alone.
  'notice-search': { zh: '查找实施文件', en: 'search for the issuing notice' },
} as const satisfies Names;

export type ObligationKind = keyof typeof obligationKindNames;
export const obligationKinds = codesOf(obligationKindNames);

export const obligationStateNames = {
  open: { zh: '未完成', en: 'open' },
  met: { zh: '已完成', en: 'met' },
  ended: { zh: '已终止', en: 'ended' },
} as const satisfies Names;

export const obligationStates = codesOf(obligationStateNames);

/** Why an obligation ended without having been met. */
export const endReasonNames = {
  'accountability-filed': { zh: '问责已立卷', en: 'the accountability proceeding was filed' },
  reassigned: { zh: '已转办', en: 'it was reassigned' },
  'case-closed': { zh: '已销号', en: 'the case was closed' },
  withdrawn: { zh: '已撤销', en: 'it was withdrawn' },
  superseded: { zh: '已由新的事项代替', en: 'another took its place' },
} as const satisfies Names;

export type EndReason = keyof typeof endReasonNames;
export const endReasons = codesOf(endReasonNames);

/** Why a clock stands *(practice)*. */
export const pauseCategoryNames = {
  'force-majeure': { zh: '不可抗力', en: 'force majeure' },
  'awaiting-approval': { zh: '等待上级批复', en: 'waiting for the approval of a higher level' },
  'legal-proceedings': {
    zh: '诉讼、复议或仲裁未决',
    en: 'a lawsuit, review or arbitration not yet decided',
  },
  season: { zh: '季节、气候不宜施工', en: 'season or weather unfit for the works' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Names;

export type PauseCategory = keyof typeof pauseCategoryNames;
export const pauseCategories = codesOf(pauseCategoryNames);
