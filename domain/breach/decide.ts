import { Draft, type Facts } from '../docket/draft';
import { DomainError } from '../domain-error';
import type { Actor } from '../permissions/actor';
import { assertDisinterested, assertStandsIn, doneBy } from '../permissions/stand-in';
import { mayCommandBreach, unitsOfBreach } from './abilities';
import { definitionOf, type BreachAct } from './commands/all';
import type { BreachGiven } from './commands/definition';
import { evolveBreach } from './evolve';
import type { BreachOutcome } from './find-breach';
import type { BreachState } from './state';

/**
 * What a person decides about a breach: pure, with time as an argument.
 *
 * @throws DomainError `NOT_PERMITTED`, `NOT_STANDING_IN`, `OWN_WORK`, `BREACH_NOT_IN_THIS_STATUS`, and the command's own
 */
export const decideBreach = (
  state: BreachState,
  act: BreachAct,
  { actor, given }: { actor: Actor; given: BreachGiven },
  facts: Facts,
): BreachOutcome => {
  const { status } = state;
  const definition = definitionOf(act.kind);
  assertDisinterested(actor, unitsOfBreach(state), state);
  if (!mayCommandBreach(actor, act.kind, state))
    throw new DomainError('NOT_PERMITTED', { command: act.kind });
  assertStandsIn(actor, facts.now);
  if (!definition.in.includes(status))
    throw new DomainError('BREACH_NOT_IN_THIS_STATUS', { status, command: act.kind });
  const draft = new Draft(state, evolveBreach);
  definition.decide({ draft, by: doneBy(actor), given, facts }, act);
  return draft.done();
};
