import { targetCommands, type TargetCommand, type TargetStatus } from '../codes/targets';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import { definitionOf } from './commands/all';

/** Role × verb: the office that runs the campaign. */
export const mayCommandTargets = (actor: Pick<Actor, 'roles'>, command: TargetCommand): boolean =>
  isCapable(actor, definitionOf(command).who);

/** What this person may do now with a campaign's targets; before its first command they are `open`. */
export const targetAbilities = (status: TargetStatus, actor: Pick<Actor, 'roles'>): TargetCommand[] =>
  targetCommands.filter(one => definitionOf(one).in.includes(status) && mayCommandTargets(actor, one));
