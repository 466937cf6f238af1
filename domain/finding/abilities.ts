import { findingCommands, type FindingCommand } from '../codes/findings';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import { housesOf } from '../permissions/stand-in';
import { definitionOf } from './commands/all';
import type { FindingState } from './state';

/** Role × verb: the unit contests, the offices decide, and nobody about his own house. */
export const mayCommandFinding = (
  actor: Actor,
  command: FindingCommand,
  { subjectId }: Pick<FindingState, 'subjectId'>,
): boolean => {
  const { who, isUnits } = definitionOf(command);
  if (!isCapable(actor, who)) return false;
  return isUnits ? actor.unitId === subjectId : !housesOf(actor).includes(subjectId);
};

/** What this person may do now with a finding. */
export const findingAbilities = (state: FindingState, actor: Actor): FindingCommand[] =>
  findingCommands.filter(one => {
    const { in: statuses, isFirst, isOffered } = definitionOf(one);
    return (
      !isFirst &&
      statuses.includes(state.status) &&
      mayCommandFinding(actor, one, state) &&
      (isOffered?.(state, actor) ?? true)
    );
  });

/** True while nobody has established it: the unit that it is about has not been told. */
export const isUntold = ({ established }: Pick<FindingState, 'established'>): boolean =>
  established === undefined;
