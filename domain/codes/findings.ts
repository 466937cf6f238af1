import { codesOf, type Names } from './names';

/** Where a problem (问题) comes from. */
export const sourceKindNames = {
  assessment: { zh: '考核', en: 'assessment' },
  'discipline-inspection': { zh: '巡视巡察', en: 'discipline inspection' },
  audit: { zh: '审计', en: 'audit' },
  supervision: { zh: '督查', en: 'supervision' },
  'environmental-inspection': { zh: '环保督察', en: 'environmental inspection' },
  petition: { zh: '信访', en: 'petition' },
  media: { zh: '媒体', en: 'media' },
  discipline: { zh: '纪检监察', en: 'discipline and supervision' },
  evaluation: { zh: '第三方评估', en: 'third-party evaluation' },
  targets: { zh: '政策目标核定', en: 'policy targets' },
  'self-check': { zh: '自查', en: 'self-check' },
  unstated: { zh: '未注明', en: 'not stated' },
} as const satisfies Names;

export type SourceKind = keyof typeof sourceKindNames;
export const sourceKinds = codesOf(sourceKindNames);

/** The six kinds of problem of the 2016 measures, article 7. */
export const findingKindNames = {
  'plan-missed': { zh: '未完成减贫计划任务', en: 'the poverty plan was not fulfilled' },
  'funds-misused': { zh: '违反扶贫资金管理使用规定', en: 'rules on poverty funds were broken' },
  'forbidden-act': { zh: '发生禁止作为事项', en: 'something forbidden was done' },
  'false-exit': { zh: '违反退出规定、弄虚作假', en: 'exits against the rules, falsified figures' },
  'low-rate': { zh: '准确率、满意度较低', en: 'accuracy or satisfaction is low' },
  'found-by-organs': { zh: '监督机关发现违纪违规', en: 'found by organs of supervision' },
} as const satisfies Names;

export type FindingKind = keyof typeof findingKindNames;
export const findingKinds = codesOf(findingKindNames);

/** How a problem in the register (发现问题) stands. */
export const findingStatusNames = {
  proposed: { zh: '待认定', en: 'proposed' },
  established: { zh: '已认定', en: 'established' },
  contested: { zh: '复核中', en: 'contested' },
  dismissed: { zh: '不予认定', en: 'dismissed' },
  joined: { zh: '已并案', en: 'joined with another' },
} as const satisfies Names;

export type FindingStatus = keyof typeof findingStatusNames;
export const findingStatuses = codesOf(findingStatusNames);

export const findingCommandNames = {
  enter: { zh: '登记问题', en: 'enter a problem' },
  establish: { zh: '认定', en: 'establish' },
  dismiss: { zh: '不予认定', en: 'dismiss' },
  contest: { zh: '申请复核', en: 'contest' },
  'decide-contest': { zh: '复核决定', en: 'decide the contest' },
  join: { zh: '并案', en: 'join' },
  'open-case': { zh: '立项督办', en: 'open a case' },
} as const satisfies Names;

export type FindingCommand = keyof typeof findingCommandNames;
export const findingCommands = codesOf(findingCommandNames);

/** What follows from a finding or a result (article 8); people decide. */
export const outcomeNames = {
  circulation: { zh: '通报', en: 'circulation' },
  reward: { zh: '奖励', en: 'reward' },
  interview: { zh: '约谈主要负责人', en: 'interview of the main leaders' },
  accountability: { zh: '责任追究', en: 'accountability' },
  export: { zh: '作为干部考核依据', en: 'entry for the assessment of leaders' },
} as const satisfies Names;

export type OutcomeKind = keyof typeof outcomeNames;
export const outcomeKinds = codesOf(outcomeNames);

/** Why a problem has no kind of article 7. */
export const kindProblemNames = {
  'no-cycle': { zh: '本行动不是年度考核', en: 'this campaign is no assessment' },
  'not-running': { zh: '考核尚未开始或已经结束', en: 'the assessment has not begun or has ended' },
  'not-in-scheme': { zh: '考核办法没有这一类情形', en: 'the scheme does not know this kind' },
  'not-a-subject': { zh: '责任单位不是被考核单位', en: 'the unit is no subject of the assessment' },
  'not-bound': { zh: '考核办法不约束这条规则', en: 'the scheme does not bind this rule' },
  'next-cycle': {
    zh: '事实在本次考核结束之后,留待下次',
    en: 'the facts are later than this assessment: the next one',
  },
  'day-unknown': { zh: '没有写明事实发生的日期', en: 'the day of the facts is not said' },
  'not-in-force': {
    zh: '事实发生时考核办法不施行',
    en: 'the scheme was not in force on the day of the facts',
  },
} as const satisfies Names;

export type KindProblem = keyof typeof kindProblemNames;

/** Why two findings are not joined. */
export const joinProblemNames = {
  itself: { zh: '不能与自己并案', en: 'it is the same one' },
  'other-campaign': { zh: '不在同一行动或考核', en: 'it belongs to another campaign' },
  status: {
    zh: '对方不在可以并入的状态(已认定的只能并入已认定的)',
    en: 'the other stands where nothing joins it (what is established joins what is)',
  },
  'has-case': { zh: '本问题已立项督办', en: 'a case has been opened of this one' },
  'other-unit': { zh: '已认定的问题责任单位不同', en: 'it was established about another unit' },
  'other-kind': { zh: '已认定的问题情形类别不同', en: 'it was established as another kind' },
} as const satisfies Names;

export type JoinProblem = keyof typeof joinProblemNames;
