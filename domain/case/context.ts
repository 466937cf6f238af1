import { dateOf, type Instant } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { CaseDraft } from './case-draft';
import type { ErrorArguments } from '../codes/errors';
import { DomainError } from '../domain-error';
import { derive } from '../explain/derive';
import { afterPause, type Resumption } from '../ladder/after-pause';
import { currentPause } from '../obligation/pauses';
import type { Obligation } from '../obligation/types';
import { isOpen } from '../obligation/types';
import type { Envelope } from './envelope';
import { isKnownToUnit } from './known-to-unit';
import type { EventActor } from '../permissions/actor';
import type { ObligationKind } from '../codes/obligation';
import { assertDisinterested, housesOf } from '../permissions/stand-in';

/** What is done to one docket for a unit: by a command, or by what happened in another docket. */
export interface Acting {
  draft: CaseDraft;
  envelope: Pick<Envelope, 'unitId' | 'receivedAt'>;
  facts: Facts;
  by: EventActor;
}

/** What every handler gets: the draft to write to, who sends, and the facts of the day. */
export interface Context extends Acting {
  envelope: Envelope;
}

export const refuse = (...given: ErrorArguments): never => {
  throw new DomainError(...given);
};

/** The open obligation of a kind that a unit owes in this docket, or undefined. */
export const openObligation = (
  { draft }: Acting,
  kind: ObligationKind,
  unitId: string,
): Obligation | undefined =>
  draft.state.obligations.find(one => one.kind === kind && one.owedBy === unitId && isOpen(one));

/** Starts the clock of an obligation again where it stands, as of an instant: what was paused is added to its date. */
export const resume = (
  { draft, facts, by }: Acting,
  obligation: Obligation,
  at: Instant,
  reason: string,
): Resumption | null => {
  const pause = currentPause(obligation);
  if (!pause) return null;
  // What was received before the pause began was not held up by it.
  const on = dateOf(at) > pause.pausedOn ? dateOf(at) : pause.pausedOn;
  const resumed = afterPause(obligation, pause, on, facts.calendar, facts.policy.pause.cites);
  draft.emit({
    type: 'clock-resumed',
    at: facts.now,
    by,
    obligationId: obligation.id,
    reason,
    resumedOn: on,
    ...resumed,
  });
  return resumed;
};

/**
 * Meets an obligation as of the time of receipt: what had been fired for the time after it is marked 更正, and a new
 * deadline that gave it a last chance is met with it, even if it was set after the receipt.
 *
 * @throws DomainError `RECEIVED_TOO_EARLY`: what was received before a round was opened belongs to the round before.
 */
export const meet = (context: Acting, obligation: Obligation): void => {
  const { draft, envelope, by } = context;
  const at = envelope.receivedAt;
  if (at < obligation.openedAt && !obligation.follows)
    refuse('RECEIVED_TOO_EARLY', { what: 'round', receivedAt: at, openedAt: obligation.openedAt });
  resume(context, obligation, at, '已完成');
  draft.emit({ type: 'obligation-met', at, by, obligationId: obligation.id });
  for (const step of obligation.steps.filter(one => one.dueAt > at && one.outcome === 'fired')) {
    const rule = { code: 'received-before' as const, receivedAt: at, dueAt: step.dueAt };
    const why = derive(rule, 'domain:received-otherwise');
    draft.emit({
      type: 'step-corrected',
      at: context.facts.now,
      by,
      obligationId: obligation.id,
      rung: step.rung,
      reason: why.text,
    });
    if (isKnownToUnit(step, obligation, draft.state))
      draft.notify({
        kind: 'step-corrected',
        audience: { to: 'head', unitId: obligation.owedBy },
        urgency: 'digest',
        obligationId: obligation.id,
        why: [why],
        facts: { what: obligation.what, act: step.act },
      });
  }
  for (const follower of draft.state.obligations.filter(one => one.follows === obligation.id && isOpen(one)))
    meet(context, follower);
};

/** Who fixed it cannot be who accepts it: nobody decides about his own house. */
export const assertDecides = (context: Context, unitId: string): void => {
  const { envelope, draft } = context;
  if (housesOf(envelope.actor).includes(unitId)) refuse('OWN_WORK', { unitId });
  assertDisinterested(envelope.actor, [unitId], draft.state);
};

/** An open obligation of this docket by its id. @throws DomainError `NOTHING_OWED` */
export const openById = ({ draft }: Context, obligationId: string): Obligation =>
  draft.state.obligations.find(one => one.id === obligationId && isOpen(one)) ??
  refuse('NOTHING_OWED', { what: 'obligation', obligationId });
