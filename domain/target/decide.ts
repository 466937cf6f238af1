import { Draft, type Facts } from '../docket/draft';
import { DomainError } from '../domain-error';
import type { Actor } from '../permissions/actor';
import { assertStandsIn, doneBy } from '../permissions/stand-in';
import { mayCommandTargets } from './abilities';
import { definitionOf, type TargetAct } from './commands/all';
import type { TargetGiven } from './commands/definition';
import { evolveTargetFile } from './evolve';
import type { TargetOutcome } from './open-target-file';
import type { TargetFileState } from './state';

/**
 * What a person's command does to the targets of a campaign: pure, with time as an argument.
 *
 * @throws DomainError `NOT_PERMITTED`, `NOT_STANDING_IN`, `TARGETS_NOT_IN_THIS_STATUS`, and the command's own
 */
export const decideTargets = (
  state: TargetFileState,
  act: TargetAct,
  { actor, given }: { actor: Actor; given: TargetGiven },
  facts: Facts,
): TargetOutcome => {
  const { status } = state;
  const definition = definitionOf(act.kind);
  if (!mayCommandTargets(actor, act.kind)) throw new DomainError('NOT_PERMITTED', { command: act.kind });
  assertStandsIn(actor, facts.now);
  if (!definition.in.includes(status))
    throw new DomainError('TARGETS_NOT_IN_THIS_STATUS', { status, command: act.kind });
  const draft = new Draft(state, evolveTargetFile);
  definition.decide({ draft, by: doneBy(actor), given, facts }, act);
  return draft.done();
};
