import type { Instant } from '../../domain/calendar/civil-date';
import { isWaitedFor } from '../../record/docket-rows';
import type { MemoryStore } from './memory-store';

/** The earlier of two instants; null is never. */
export const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null ? b : b === null || a <= b ? a : b;

/** What waits in the record, and when the first of each kind is due. */
export const alarmsIn = (store: MemoryStore) => {
  let unitAlarmAt: Instant | null = null;
  let remindAt: Instant | null = null;
  let anyAt: Instant | null = null;
  let isWaited = false;
  for (const { row, record } of store.dockets.values()) {
    if (row.kind !== 'case') unitAlarmAt = earlier(unitAlarmAt, row.alarmAt);
    isWaited ||= isWaitedFor(record.state);
    remindAt = earlier(remindAt, row.remindAt);
    anyAt = earlier(anyAt, earlier(row.alarmAt, row.remindAt));
  }
  let sendAt: Instant | null = null;
  for (const one of store.queued) sendAt = earlier(sendAt, one.sendAt);
  return { unitAlarmAt, remindAt, anyAt, isWaitedFor: isWaited, sendAt };
};
