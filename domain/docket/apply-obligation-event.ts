import { daysBetween } from '../calendar/civil-date';
import { pendingExtension } from '../obligation/extensions';
import { currentPause } from '../obligation/pauses';
import type { Extension, Obligation } from '../obligation/types';
import { droppedRungs } from '../obligation/dropped-rungs';
import type { CoreEventOf as EventOf } from './core-events';

export type ObligationEvent = EventOf<
  | 'obligation-met'
  | 'obligation-ended'
  | 'round-opened'
  | 'extension-asked'
  | 'extension-decided'
  | 'clock-paused'
  | 'clock-resumed'
  | 'rules-adopted'
  | 'deadline-revised'
  | 'step-taken'
  | 'step-delivered'
  | 'step-decided'
  | 'step-corrected'
>;

const withStep = (
  obligation: Obligation,
  rung: string,
  change: (step: Obligation['steps'][number]) => Obligation['steps'][number],
): Obligation => ({
  ...obligation,
  steps: obligation.steps.map(step => (step.rung === rung ? change(step) : step)),
});

const openRound = (obligation: Obligation, event: EventOf<'round-opened'>): Obligation => ({
  ...obligation,
  round: obligation.round + 1,
  openedAt: event.at,
  dueOn: event.dueOn,
  derivation: event.derivation,
  ladder: event.ladder ?? obligation.ladder,
  state: { kind: 'open' },
  steps: [],
  pastRounds: [
    ...obligation.pastRounds,
    { round: obligation.round, dueOn: obligation.dueOn, state: obligation.state, steps: obligation.steps },
  ],
});

const askExtension = (obligation: Obligation, event: EventOf<'extension-asked'>): Obligation => {
  const { decisionId, from, to, reason, fileIds } = event;
  const asked: Extension = {
    round: obligation.round,
    askedAt: event.at,
    askedBy: event.by?.personId ?? null,
    reason,
    fileIds,
    from,
    to,
    decisionId,
    decision: 'pending',
  };
  return { ...obligation, extensions: [...(obligation.extensions ?? []), asked] };
};

const decideExtension = (obligation: Obligation, event: EventOf<'extension-decided'>): Obligation => {
  const pending = pendingExtension(obligation);
  const decided = (one: Extension): Extension => ({
    ...one,
    decision: event.isGranted ? 'granted' : 'refused',
    decidedAt: event.at,
    decisionReason: event.reason,
    ...(event.by && { decidedBy: event.by.unitId }),
    ...(event.isGranted && { days: daysBetween(obligation.dueOn, event.dueOn) }),
  });
  return {
    ...obligation,
    ...(event.isGranted && { dueOn: event.dueOn, derivation: event.derivation }),
    extensions: (obligation.extensions ?? []).map(one => (one === pending ? decided(one) : one)),
  };
};

const pause = (obligation: Obligation, event: EventOf<'clock-paused'>): Obligation => {
  const { category, reason, pausedOn, by } = event;
  const begun = { round: obligation.round, category, reason, pausedOn, pausedBy: by?.unitId ?? null };
  return { ...obligation, pauses: [...(obligation.pauses ?? []), begun] };
};

const resume = (obligation: Obligation, event: EventOf<'clock-resumed'>): Obligation => {
  const { reason, resumedOn, workingDays, dueOn, derivation } = event;
  const current = currentPause(obligation);
  return {
    ...obligation,
    dueOn,
    derivation,
    pauses: (obligation.pauses ?? []).map(one =>
      one === current ? { ...one, resumedOn, resumeReason: reason, workingDays } : one,
    ),
  };
};

const adopt = (
  obligation: Obligation,
  { dueOn, derivation, adopted }: EventOf<'rules-adopted'>,
): Obligation => {
  const { adopted: _before, ...rest } = obligation;
  const isPlain = adopted.fixed.length === 0 && adopted.dropped.length === 0;
  return { ...rest, dueOn, derivation, ...(!isPlain && { adopted }) };
};

/** An obligation as its new round begins: by the rules alone, with nothing that people fixed for the round before. */
const byRulesAlone = ({ adopted: _, ...rest }: Obligation): Obligation => rest;

/** Under another date no instant is fixed any more and reminders come anew; a rung that was dropped stays dropped. */
export const underNewDate = (obligation: Obligation): Obligation => {
  const dropped = droppedRungs(obligation);
  const plain = byRulesAlone(obligation);
  return dropped.length > 0 ? { ...plain, adopted: { fixed: [], dropped } } : plain;
};

/** The obligation after an event that concerns it. */
export const applyToObligation = (obligation: Obligation, event: ObligationEvent): Obligation => {
  switch (event.type) {
    case 'obligation-met':
      return { ...obligation, state: { kind: 'met', at: event.at } };
    case 'obligation-ended':
      return { ...obligation, state: { kind: 'ended', at: event.at, reason: event.reason } };
    case 'round-opened':
      return openRound(byRulesAlone(obligation), event);
    case 'extension-asked':
      return askExtension(obligation, event);
    case 'extension-decided':
      return decideExtension(event.isGranted ? underNewDate(obligation) : obligation, event);
    case 'clock-paused':
      return pause(obligation, event);
    case 'clock-resumed':
      return resume(underNewDate(obligation), event);
    case 'rules-adopted':
      return adopt(obligation, event);
    case 'deadline-revised':
      return { ...underNewDate(obligation), dueOn: event.dueOn, derivation: event.derivation };
    case 'step-taken':
      return { ...obligation, steps: [...obligation.steps, event.step] };
    case 'step-delivered':
      return withStep(obligation, event.rung, step => ({ ...step, deliveredAt: event.deliveredAt }));
    case 'step-decided':
      return withStep(obligation, event.rung, step => ({ ...step, decision: event.decision }));
    case 'step-corrected':
      return withStep(obligation, event.rung, step => ({ ...step, isCorrected: true }));
  }
};
