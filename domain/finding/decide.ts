import { Draft, type Facts } from '../docket/draft';
import { DomainError } from '../domain-error';
import type { Actor } from '../permissions/actor';
import { assertDisinterested, assertStandsIn, doneBy } from '../permissions/stand-in';
import { mayCommandFinding } from './abilities';
import type { FindingAct } from './acts';
import { definitionOf } from './commands/all';
import type { FindingGiven } from './commands/definition';
import { evolveFinding } from './evolve';
import type { FindingOutcome } from './outcome';
import type { FindingState } from './state';

/**
 * What a person does with a problem of the register: pure, with time as an argument.
 *
 * @throws DomainError `NOT_PERMITTED`, `NOT_STANDING_IN`, `OWN_WORK`, `FINDING_NOT_IN_THIS_STATUS`, and the command's own
 */
export const decideFinding = (
  state: FindingState,
  act: FindingAct,
  { actor, given }: { actor: Actor; given: FindingGiven },
  facts: Facts,
): FindingOutcome => {
  const { status } = state;
  const definition = definitionOf(act.kind);
  // Who enters a problem decides nothing about it yet.
  if (!definition.isUnits && !definition.isFirst) assertDisinterested(actor, [state.subjectId], state);
  if (!mayCommandFinding(actor, act.kind, state))
    throw new DomainError('NOT_PERMITTED', { command: act.kind });
  assertStandsIn(actor, facts.now);
  if (!definition.in.includes(status))
    throw new DomainError('FINDING_NOT_IN_THIS_STATUS', { status, command: act.kind });
  const draft = new Draft(state, evolveFinding);
  definition.decide({ draft, actor, by: doneBy(actor), given, facts }, act);
  return draft.done();
};
