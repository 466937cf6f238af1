import type { Instant } from '../../domain/calendar/civil-date';
import type { DocketEvent } from '../../domain/docket/events';
import { applyEvent, fold } from '../../domain/docket/fold';
import type { DocketState } from '../../domain/docket/state';

/** An event with its number and the instant from which the system knew it. */
export interface RecordedEvent {
  seq: number;
  event: DocketEvent;
  recordedAt: Instant;
}

/**
 * What the system knew of a docket at an instant: everything up to the last event recorded by then. What was received
 * earlier and recorded later (代为登记) was not known yet.
 */
export const knownAt = (events: readonly RecordedEvent[], asOf: Instant): RecordedEvent[] =>
  events.slice(0, events.findLastIndex(one => one.recordedAt <= asOf) + 1);

/** The docket as it stood; null where it had not been opened. */
export const stateAsOf = (events: readonly RecordedEvent[], asOf: Instant): DocketState | null => {
  const known = knownAt(events, asOf);
  return known.length === 0 ? null : fold(known.map(one => one.event));
};

/** The states from `before` on, one after each event. */
export const statesAfter = (
  before: DocketState | null,
  events: readonly RecordedEvent[],
): { seq: number; state: DocketState }[] => {
  let state = before;
  return events.map(({ seq, event }) => ({ seq, state: (state = applyEvent(state, event)) }));
};
