import { DomainError } from '../domain-error';
import type { Role } from '../codes/roles';
import {
  stageNames,
  type AccountabilityStage,
  type InterviewStage,
  type ProceedingCommand,
  type ProceedingKind,
  type Stage,
} from '../codes/proceeding';

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
    throw new DomainError('PROCEEDING_NOT_IN_THIS_STAGE', `当前「${stageNames[stage].zh}」,不能办理此事`, {
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
