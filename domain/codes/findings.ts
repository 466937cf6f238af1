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
