import type { Instant } from '../../domain/calendar/civil-date';
import type { FiguresRecorded } from '../../domain/figure-book/events';
import type { PlainRow } from '../../domain/figures/plain-row';
import { hashAfter, hashOfNone } from './row-chain';

/** A row as the record has it. */
export interface RowOnRecord extends PlainRow {
  id: string;
  batchId: string;
  position: number;
  figureId: string;
  supersedesId: string | null;
  hash: string;
  recordedAt: Instant;
}

/** What is not as the system wrote it in the rows of a book. */
export interface RowFlaw {
  what: 'changed' | 'removed' | 'inserted';
  batchId: string;
  /** The event that vouches for the batch; null where none does. */
  seq: number | null;
  /** Which figure; null where only the place is known, or the batch as a whole is meant. */
  row: Pick<RowOnRecord, 'kind' | 'figureId'> | null;
  position: number | null;
}

/** An event of a book with its number and the instant at which it was recorded, in milliseconds. */
export interface VouchingEvent {
  seq: number;
  event: FiguresRecorded;
  recordedAt: number;
}

const isItself = (row: RowOnRecord, before: string | null, recordedAt: number): boolean =>
  hashAfter(before, row) === row.hash &&
  row.figureId === row.data.id &&
  Date.parse(row.recordedAt) === recordedAt;

const examineBatch = ({ seq, event, recordedAt }: VouchingEvent, rows: readonly RowOnRecord[]): RowFlaw[] => {
  const { batchId } = event;
  const flaws: RowFlaw[] = [];
  const at = new Map(rows.map(one => [one.position, one]));
  let before: string | null = null;
  let isBroken = false;
  for (let position = 0; position < event.rows; position++) {
    const row = at.get(position);
    if (!row) flaws.push({ what: 'removed', batchId, seq, row: null, position });
    // After a row that is gone nobody knows what its hash was.
    else if (!isBroken && !isItself(row, before, recordedAt))
      flaws.push({ what: 'changed', batchId, seq, row, position });
    isBroken = !row;
    before = row?.hash ?? null;
  }
  for (const row of rows)
    if (row.position < 0 || row.position >= event.rows)
      flaws.push({ what: 'inserted', batchId, seq, row, position: row.position });
  const end = event.rows === 0 ? hashOfNone : before;
  // Whoever changed a row and every hash after it does not meet the event.
  if (flaws.length === 0 && end !== event.hash)
    flaws.push({ what: 'changed', batchId, seq, row: null, position: null });
  return flaws;
};

/** Computes the hashes of a book's rows again, and names each row that was changed, removed or inserted. */
export const examineRows = (
  events: readonly VouchingEvent[],
  rows: ReadonlyMap<string, RowOnRecord[]>,
): RowFlaw[] => {
  const vouched = new Set(events.map(one => one.event.batchId));
  const strange = [...rows].filter(([batchId]) => !vouched.has(batchId)).flatMap(([, all]) => all);
  return [
    ...events.flatMap(one => examineBatch(one, rows.get(one.event.batchId) ?? [])),
    ...strange.map((row): RowFlaw => ({
      what: 'inserted',
      batchId: row.batchId,
      seq: null,
      row,
      position: row.position,
    })),
  ];
};
