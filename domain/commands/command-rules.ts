import type { AnyCommand } from '../case/define-command';
import { commandKinds, type CommandKind } from '../codes/commands';
import type { DocketState } from '../case/state';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import { allCommands } from './all-commands';

/** What is said of a command, whatever it asks for. */
export const ruleOf = (kind: CommandKind): AnyCommand => allCommands[kind];

/** True where the actor may do this himself, for the unit. */
export const mayCommand = (actor: Actor, kind: CommandKind, unitId: string): boolean => {
  const { who, scope } = ruleOf(kind);
  return isCapable(actor, who) && (scope === 'all' || actor.unitId === unitId);
};

/** True where the actor may record for somebody else what was received otherwise (代为登记): the offices only. */
export const mayRecordFor = (actor: Actor, kind: CommandKind): boolean =>
  isCapable(actor, 'supervise') && ruleOf(kind).scope === 'own';

const isTakenBy = ({ kind, status }: DocketState, { statuses, isForUnitFile }: AnyCommand): boolean =>
  kind === 'case'
    ? statuses.includes(status)
    : kind === 'unit-file' && status !== 'closed' && isForUnitFile === true;

/** The commands that a docket takes in its present status, in the field's own order. */
export const commandsAllowedIn = (state: DocketState): CommandKind[] =>
  commandKinds.filter(kind => isTakenBy(state, ruleOf(kind)));
