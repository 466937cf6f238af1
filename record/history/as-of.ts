import type { Instant } from '../../domain/calendar/civil-date';
import type { CaseState } from '../../domain/case/state';
import { evolve, fileOrNone, fold, type DocketEvent, type DocketState } from '../../domain/kinds';

/** An event with its number and the instant from which the system knew it. */
export interface RecordedEvent {
  seq: number;
  event: DocketEvent;
  recordedAt: Instant;
}

/**
 * What the system knew of a docket at an instant: everything up to the last event recorded by then. A receipt that was
 * recorded later (代为登记) was not known yet. A fact that a row had kept all the time, and that was made into an event later
 * (补录), was known since the row had it.
 */
export const knownAt = (events: readonly RecordedEvent[], asOf: Instant): RecordedEvent[] => {
  const last = events.findLastIndex(one => one.recordedAt <= asOf);
  return events.filter(
    ({ event: { knownSince } }, index) => index <= last || (knownSince !== undefined && knownSince <= asOf),
  );
};

/** The docket as it stood; null where it had not been opened. */
export const stateAsOf = (events: readonly RecordedEvent[], asOf: Instant): DocketState | null => {
  const known = knownAt(events, asOf);
  return known.length === 0 ? null : fold(known.map(one => one.event));
};

/** A case or a unit's file as it stood; null where it had not been opened. */
export const fileAsOf = (events: readonly RecordedEvent[], asOf: Instant): CaseState | null =>
  fileOrNone(stateAsOf(events, asOf) ?? undefined) ?? null;

/** The states from `before` on, one after each event. */
export const statesAfter = (
  before: DocketState | null,
  events: readonly RecordedEvent[],
): { seq: number; state: DocketState }[] => {
  let state = before;
  return events.map(({ seq, event }) => ({ seq, state: (state = evolve(state, event)) }));
};
