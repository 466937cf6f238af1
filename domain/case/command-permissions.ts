import type { Actor } from '../permissions/actor';
import type { CommandKind } from '../codes/commands';
import type { Role } from '../codes/roles';

interface Rule {
  /** Who may do it. */
  roles: readonly Role[];
  /** `own`: only for one's own unit. The offices may then record it for somebody else (代为登记). */
  scope: 'own' | 'all';
}

const unit: Rule = { roles: ['liaison', 'head'], scope: 'own' };
const office: Rule = { roles: ['coordinator', 'supervisor'], scope: 'all' };
const supervision: Rule = { roles: ['supervisor'], scope: 'all' };

/** Role × verb for everything that can be done to a docket. */
export const commandRules: Record<CommandKind, Rule> = {
  'sign-for': unit,
  'name-liaison': unit,
  'return-task': unit,
  'submit-plan': unit,
  'report-progress': unit,
  'complete-milestone': unit,
  'submit-report': unit,
  'apply-for-closing': unit,
  'first-review': unit,
  'ask-extension': unit,
  'decide-extension': office,
  'pause-clock': office,
  'resume-clock': office,
  'decide-task-return': office,
  contest: unit,
  'decide-contest': office,
  reassign: office,
  'add-task': office,
  'approve-plan': office,
  'return-plan': office,
  'accept-report': office,
  'return-report': office,
  close: office,
  reopen: office,
  withdraw: office,
  'open-round': office,
  verify: supervision,
  'record-review': supervision,
  'look-back': supervision,
};

const hasRole = (actor: Actor, allowed: readonly Role[]): boolean =>
  actor.roles.some(role => allowed.includes(role));

/** True where the actor may do this himself, for the unit. */
export const mayCommand = (actor: Actor, kind: CommandKind, unitId: string): boolean => {
  const rule = commandRules[kind];
  return hasRole(actor, rule.roles) && (rule.scope === 'all' || actor.unitId === unitId);
};

/** True where the actor may record for somebody else what was received otherwise (代为登记): the offices only. */
export const mayRecordFor = (actor: Actor, kind: CommandKind): boolean =>
  hasRole(actor, ['coordinator', 'supervisor']) && commandRules[kind].scope === 'own';
