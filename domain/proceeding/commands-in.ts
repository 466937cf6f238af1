import {
  proceedingCommands,
  type ProceedingCommand,
  type ProceedingKind,
  type Stage,
} from '../codes/proceeding';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import { housesOf } from '../permissions/stand-in';
import { definitionOf } from './commands/all';

/** What may be done in a stage, in the order of the codes. */
export const proceedingCommandsIn = (kind: ProceedingKind, stage: Stage): ProceedingCommand[] =>
  proceedingCommands.filter(one => definitionOf(one).in[kind]?.includes(stage));

/** True where the actor may do this in a proceeding against `unitId`. Nobody decides about his own house. */
export const mayAct = (actor: Actor, command: ProceedingCommand, unitId: string): boolean => {
  const { who, isUnits, isInPerson } = definitionOf(command);
  if (!isCapable(actor, who)) return false;
  if (actor.standIn && isInPerson) return false;
  return isUnits ? actor.unitId === unitId : !housesOf(actor).includes(unitId);
};

/** What this person may do now. What follows from a letter is done by delivering it. */
export const proceedingAbilities = (
  { kind, stage, unitId }: { kind: ProceedingKind; stage: Stage; unitId: string },
  actor: Actor,
): ProceedingCommand[] =>
  proceedingCommandsIn(kind, stage).filter(
    one => !definitionOf(one).isByLetter && mayAct(actor, one, unitId),
  );
