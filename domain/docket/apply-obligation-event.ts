import type { Obligation } from '../obligation/types';
import type { EventOf } from './events';

type ObligationEvent = EventOf<
  | 'obligation-met'
  | 'obligation-ended'
  | 'round-opened'
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

/** The obligation after an event that concerns it. */
export const applyToObligation = (obligation: Obligation, event: ObligationEvent): Obligation => {
  switch (event.type) {
    case 'obligation-met':
      return { ...obligation, state: { kind: 'met', at: event.at } };
    case 'obligation-ended':
      return { ...obligation, state: { kind: 'ended', at: event.at, reason: event.reason } };
    case 'round-opened':
      return openRound(obligation, event);
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
