import type { Core } from '../docket/core';
import { Draft, type Facts } from '../docket/draft';
import { DomainError } from '../domain-error';
import type { LetterState } from '../letter/state';
import type { Actor, EventActor } from '../permissions/actor';
import { assertDisinterested, assertStandsIn, doneBy } from '../permissions/stand-in';
import { definitionOf, type AnyAct, type ProceedingAct } from './commands/all';
import { mayAct } from './commands-in';
import { evolveProceeding } from './evolve';
import type { ProceedingOutcome } from './propose';
import type { ProceedingState } from './state';

/**
 * One act in an interview (domain.md §5) or in accountability (§6).
 *
 * @throws DomainError `PROCEEDING_NOT_IN_THIS_STAGE`, and the command's own
 */
export const advance = (
  state: ProceedingState,
  act: AnyAct,
  by: EventActor,
  facts: Facts,
): ProceedingOutcome => {
  const { proceedingKind, stage } = state;
  const definition = definitionOf(act.kind);
  if (!definition.in[proceedingKind]?.includes(stage))
    throw new DomainError('PROCEEDING_NOT_IN_THIS_STAGE', { stage, command: act.kind });
  const draft = new Draft(state, evolveProceeding);
  definition.decide({ draft, by, facts }, act);
  return draft.done();
};

/**
 * A person's act. `concerned` are the dockets that the proceeding is about: whoever acted there for a unit as somebody's
 * stand-in does not decide about it here.
 *
 * @throws DomainError `IN_PERSON_ONLY`, `NOT_PERMITTED`, `FOLLOWS_FROM_LETTER`, `NOT_STANDING_IN`, `OWN_WORK`, and those of `advance`
 */
export const decideProceeding = (
  state: ProceedingState,
  act: ProceedingAct,
  { actor, concerned }: { actor: Actor; concerned: readonly Pick<Core, 'standIns'>[] },
  facts: Facts,
): ProceedingOutcome => {
  const command = act.kind;
  const { isInPerson, isUnits, isByLetter } = definitionOf(command);
  if (actor.standIn && isInPerson) throw new DomainError('IN_PERSON_ONLY', { command });
  if (!mayAct(actor, command, state.unitId)) throw new DomainError('NOT_PERMITTED', { command });
  if (isByLetter) throw new DomainError('FOLLOWS_FROM_LETTER');
  assertStandsIn(actor, facts.now);
  if (!isUnits) for (const one of [state, ...concerned]) assertDisinterested(actor, [state.unitId], one);
  return advance(state, act, doneBy(actor), facts);
};

/**
 * What the delivery of a letter sets going in the proceeding to which it belongs; null where that is nothing. Only the
 * letter that the proceeding itself had drafted counts, and only once it has been delivered.
 */
export const afterDelivery = (
  state: ProceedingState,
  letter: Pick<LetterState, 'id' | 'letterKind' | 'status'>,
  toBody: string,
  by: EventActor,
  facts: Facts,
): ProceedingOutcome | null => {
  const { id, letterKind, status } = letter;
  if (status !== 'delivered' || letterKind === 'supervision-letter') return null;
  if (letterKind === 'assessment-feedback' || letterKind === 'assessment-circular') return null;
  if (state.papers[letterKind] !== id || letterKind === 'interview-minutes') return null;
  const act: AnyAct =
    letterKind === 'interview-notice' ? { kind: 'note-delivery' } : { kind: 'hand-over', toBody };
  return advance(state, act, by, facts);
};
