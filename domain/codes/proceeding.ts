import { codesOf, type Name, type Names } from './names';

export const proceedingKindNames = {
  interview: { zh: '约谈', en: 'interview' },
  accountability: { zh: '问责', en: 'accountability' },
} as const satisfies Names;

export type ProceedingKind = keyof typeof proceedingKindNames;
export const proceedingKinds = codesOf(proceedingKindNames);

const beginning = {
  proposed: { zh: '待审批', en: 'waiting for approval' },
  approved: { zh: '已批准', en: 'approved' },
} as const satisfies Names;

const broughtToNothing = {
  declined: { zh: '未批准', en: 'declined' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
} as const satisfies Names;

export const interviewStageNames = {
  ...beginning,
  noticed: { zh: '通知已送达', en: 'notice delivered' },
  held: { zh: '已约谈', en: 'interview held' },
  confirmed: { zh: '纪要已确认', en: 'minutes confirmed' },
  answered: { zh: '已反馈', en: 'answered' },
  ended: { zh: '已结束', en: 'ended' },
  ...broughtToNothing,
} as const satisfies Names;

export type InterviewStage = keyof typeof interviewStageNames;
export const interviewStages = codesOf(interviewStageNames);

export const accountabilityStageNames = {
  ...beginning,
  'handed-over': { zh: '已移送', en: 'handed over' },
  decided: { zh: '已作出处理决定', en: 'decision made' },
  delivered: { zh: '决定已送达', en: 'decision delivered' },
  appealed: { zh: '申诉中', en: 'under appeal' },
  'appeal-decided': { zh: '申诉已决定', en: 'appeal decided' },
  filed: { zh: '已立卷', en: 'filed' },
  ...broughtToNothing,
} as const satisfies Names;

export type AccountabilityStage = keyof typeof accountabilityStageNames;
export const accountabilityStages = codesOf(accountabilityStageNames);

export type Stage = InterviewStage | AccountabilityStage;

export const stageNames: Readonly<Record<Stage, Name>> = {
  ...interviewStageNames,
  ...accountabilityStageNames,
};
export const stages = codesOf(stageNames);

export const proceedingCommandNames = {
  approve: { zh: '批准', en: 'approve' },
  decline: { zh: '不批准', en: 'decline' },
  // The 约谈通知书 was delivered; follows from the letter.
  'note-delivery': { zh: '登记通知送达', en: 'note delivery' },
  postpone: { zh: '延期约谈', en: 'postpone' },
  hold: { zh: '记录约谈', en: 'record the interview' },
  'confirm-minutes': { zh: '确认纪要', en: 'confirm the minutes' },
  answer: { zh: '书面反馈', en: 'answer' },
  check: { zh: '检查反馈', en: 'check the answer' },
  'hand-over': { zh: '移送', en: 'hand over' },
  'record-decision': { zh: '记录处理决定', en: 'record the decision' },
  'deliver-decision': { zh: '送达决定', en: 'deliver the decision' },
  appeal: { zh: '申诉', en: 'appeal' },
  'decide-appeal': { zh: '申诉决定', en: 'decide the appeal' },
  file: { zh: '立卷', en: 'file' },
  withdraw: { zh: '撤回', en: 'withdraw' },
} as const satisfies Names;

export type ProceedingCommand = keyof typeof proceedingCommandNames;
export const proceedingCommands = codesOf(proceedingCommandNames);

/** Forms of accountability (问责条例; the last two but one from the plan's own rules). */
export const accountabilityFormNames = {
  'organisation-inspection': { zh: '检查(对单位)', en: 'inspection (organisation)' },
  'organisation-circulation': { zh: '通报(对单位)', en: 'circulated criticism (organisation)' },
  'organisation-reform': { zh: '改组', en: 'reorganisation' },
  'cadre-circulation': { zh: '通报(对领导干部)', en: 'circulated criticism (cadre)' },
  'cadre-admonition': { zh: '诫勉', en: 'admonition' },
  'cadre-reassignment': { zh: '组织调整或组织处理', en: 'reassignment' },
  'cadre-discipline': { zh: '纪律处分', en: 'disciplinary sanction' },
  'county-circulation': { zh: '全县通报', en: 'county-wide circular' },
  'award-cancelled': { zh: '取消评先评优资格', en: 'annual award cancelled' },
  none: { zh: '不予问责', en: 'no accountability' },
} as const satisfies Names;

export type AccountabilityForm = keyof typeof accountabilityFormNames;
export const accountabilityForms = codesOf(accountabilityFormNames);
