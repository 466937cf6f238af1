import type { CoreEventOf } from '../docket/core-events';
import { begun, counted, evolveCore, isOwedEvent, openCore } from '../docket/evolve-core';
import type { BreachEvent } from './events';
import type { BreachState } from './state';

type Of<T extends BreachEvent['type']> = Extract<BreachEvent, { type: T }>;

/** Between its opening and what was found it is about nothing yet. */
const blank = (event: CoreEventOf<'opened'>): BreachState =>
  ({
    ...openCore(event),
    kind: 'breach',
    status: 'proposed',
    caseId: null,
    isBroken: true,
    turns: [],
    isEnded: false,
    // The next event of every breach says these.
  }) as unknown as BreachState;

const found = (
  state: BreachState,
  { at: _, by: __, type: ___, key, ...finding }: Of<'breach-found'>,
): BreachState => ({
  ...state,
  ...finding,
  row: key,
  status: finding.authority === 'news' ? 'to-verify' : 'proposed',
});

const change = (state: BreachState, event: Exclude<BreachEvent, { type: 'opened' }>): BreachState => {
  if (isOwedEvent(event)) return evolveCore(state, event);
  const { at, by } = event;
  switch (event.type) {
    case 'breach-found':
      return found(state, event);
    case 'breach-verified':
      return { ...state, status: 'proposed', authority: 'implementing-notice', notice: event.notice };
    case 'breach-opened': {
      const { reason, caseId } = event;
      return { ...state, status: 'opened', decision: { at, by, reason }, caseId, isEnded: true };
    }
    case 'breach-declined':
      return { ...state, status: 'declined', decision: { at, by, reason: event.reason }, isEnded: true };
    case 'figure-corrected':
      return {
        ...state,
        isBroken: false,
        turns: [...state.turns, { at, isBroken: false, evidence: event.evidence }],
      };
    case 'broken-again':
      return {
        ...state,
        isBroken: true,
        evidence: event.evidence,
        turns: [...state.turns, { at, isBroken: true, evidence: event.evidence }],
      };
    case 'docket-ended':
      return { ...state, isEnded: true };
  }
};

/** A breach after one more event. */
export const evolveBreach = (state: BreachState | null, event: BreachEvent): BreachState => {
  if (event.type === 'opened') return blank(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};
