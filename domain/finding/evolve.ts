import type { CoreEventOf } from '../docket/core-events';
import { begun, counted, evolveCore, isOwedEvent, openCore } from '../docket/evolve-core';
import type { FindingEvent } from './events';
import type { FindingState } from './state';

type Of<T extends FindingEvent['type']> = Extract<FindingEvent, { type: T }>;

/** Between its opening and what was found it is about nothing yet. */
const blank = (event: CoreEventOf<'opened'>): FindingState =>
  ({
    ...openCore(event),
    kind: 'finding',
    status: 'proposed',
    sources: [],
    joinedWith: null,
    joined: [],
    proceedingIds: [],
    newDeadline: null,
    caseId: null,
    isEnded: false,
    // The next event of every finding says these.
  }) as unknown as FindingState;

const found = (
  state: FindingState,
  { at: _, by: __, type: ___, knownSince: ____, ...facts }: Of<'problem-found'>,
): FindingState => ({ ...state, ...facts, sources: [facts.source] });

const contestDecided = (state: FindingState, event: Of<'finding-contest-decided'>): FindingState => {
  const { at, by, isUpheld, reason } = event;
  return {
    ...state,
    status: isUpheld ? 'established' : 'dismissed',
    isEnded: !isUpheld,
    ...(state.contest && { contest: { ...state.contest, decided: { at, by, isUpheld, reason } } }),
  };
};

const change = (state: FindingState, event: Exclude<FindingEvent, { type: 'opened' }>): FindingState => {
  if (isOwedEvent(event)) return evolveCore(state, event);
  const { at, by } = event;
  switch (event.type) {
    case 'problem-found':
      return found(state, event);
    case 'finding-established': {
      const { isSerious, hasBadEffect, reason } = event;
      return { ...state, status: 'established', established: { at, by, isSerious, hasBadEffect, reason } };
    }
    case 'finding-dismissed':
      return { ...state, status: 'dismissed', dismissed: { at, by, reason: event.reason }, isEnded: true };
    case 'finding-contested': {
      const { reason, fileIds, due } = event;
      return { ...state, status: 'contested', contest: { at, by, reason, fileIds, due } };
    }
    case 'finding-contest-decided':
      return contestDecided(state, event);
    case 'finding-joined':
      return { ...state, status: 'joined', joinedWith: event.with, isEnded: true };
    case 'source-joined':
      return {
        ...state,
        joined: [...state.joined, event.from],
        sources: [...state.sources, event.source],
      };
    case 'finding-proceeding-opened':
      return { ...state, proceedingIds: [...state.proceedingIds, event.proceedingId] };
    case 'finding-deadline-set':
      return { ...state, newDeadline: event.newDeadline };
    case 'finding-case-opened':
      return { ...state, caseId: event.caseId };
    case 'docket-ended':
      return { ...state, isEnded: true };
  }
};

/** A problem of the register after one more event. */
export const evolveFinding = (state: FindingState | null, event: FindingEvent): FindingState => {
  if (event.type === 'opened') return blank(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};
