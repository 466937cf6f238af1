import { DomainError } from '../domain-error';
import type { Role } from '../permissions/roles';

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

type Table<S extends string> = Record<S, Partial<Record<ProceedingCommand, S>>>;

/** 约谈 (domain.md §5): stage × command → stage. */
export const interviewTable = {
  proposed: { approve: 'approved', decline: 'declined', withdraw: 'withdrawn' },
  approved: { 'note-delivery': 'noticed', withdraw: 'withdrawn' },
  noticed: { postpone: 'noticed', hold: 'held', withdraw: 'withdrawn' },
  held: { 'confirm-minutes': 'confirmed' },
  // Where no feedback comes the office may end it all the same: the new deadline has its own ladder.
  confirmed: { answer: 'answered', check: 'ended' },
  answered: { check: 'ended' },
  ended: {},
  declined: {},
  withdrawn: {},
} as const satisfies Table<InterviewStage>;

/** 问责 (domain.md §6): stage × command → stage. An appeal does not suspend the decision. */
export const accountabilityTable = {
  proposed: { approve: 'approved', decline: 'declined', withdraw: 'withdrawn' },
  approved: { 'hand-over': 'handed-over', withdraw: 'withdrawn' },
  'handed-over': { 'record-decision': 'decided' },
  decided: { 'deliver-decision': 'delivered' },
  delivered: { appeal: 'appealed', file: 'filed' },
  appealed: { 'decide-appeal': 'appeal-decided' },
  'appeal-decided': { file: 'filed' },
  filed: {},
  declined: {},
  withdrawn: {},
} as const satisfies Table<AccountabilityStage>;

const tables: Record<ProceedingKind, Record<string, Partial<Record<ProceedingCommand, Stage>>>> = {
  interview: interviewTable,
  accountability: accountabilityTable,
};

export const proceedingCommandsIn = (kind: ProceedingKind, stage: Stage): ProceedingCommand[] =>
  Object.keys(tables[kind][stage] ?? {}) as ProceedingCommand[];

/** @throws DomainError `PROCEEDING_NOT_IN_THIS_STAGE` */
export const nextStage = (kind: ProceedingKind, stage: Stage, command: ProceedingCommand): Stage => {
  const to = tables[kind][stage]?.[command];
  if (!to)
    throw new DomainError('PROCEEDING_NOT_IN_THIS_STAGE', `当前「${stageNames[stage]}」,不能办理此事`, {
      stage,
      command,
    });
  return to;
};

/** Role × verb: a timer proposes, leadership decides, the office carries out, the unit answers. */
export const proceedingRoles: Record<ProceedingCommand, readonly Role[]> = {
  approve: ['leader'],
  decline: ['leader'],
  'note-delivery': ['coordinator', 'supervisor'],
  postpone: ['coordinator', 'supervisor'],
  hold: ['coordinator', 'supervisor'],
  'confirm-minutes': ['coordinator', 'supervisor'],
  answer: ['liaison', 'head'],
  check: ['coordinator', 'supervisor'],
  'hand-over': ['coordinator', 'supervisor'],
  'record-decision': ['coordinator', 'supervisor'],
  'deliver-decision': ['coordinator', 'supervisor'],
  appeal: ['head'],
  'decide-appeal': ['coordinator', 'supervisor'],
  file: ['coordinator', 'supervisor'],
  withdraw: ['coordinator', 'supervisor'],
};

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
