import type { DocketEvent } from '../../domain/kinds';
import type { Db } from '../schema/db';
import { decodeCursor, encodeCursor, pageOf, type Paged } from './cursor';

export interface TimelineRow {
  seq: number;
  event: DocketEvent;
  recordedAt: Date;
}

/** A docket's events in their order, or the newest first. */
export const queryTimeline = async (
  db: Db,
  docketId: string,
  { cursor, limit, order }: { cursor?: string | undefined; limit: number; order: 'asc' | 'desc' },
): Promise<Paged<TimelineRow>> => {
  const after = decodeCursor(`timeline-${order}`, cursor, 1, ([seq]) => /^\d{1,9}$/.test(seq ?? ''));
  const seq = after ? Number(after[0]) : null;
  const rows = await db.event.findMany({
    where: { docketId, ...(seq !== null && { seq: order === 'asc' ? { gt: seq } : { lt: seq } }) },
    orderBy: { seq: order },
    take: limit + 1,
    select: { seq: true, data: true, recordedAt: true },
  });
  const page = pageOf(rows, limit, last => encodeCursor(`timeline-${order}`, [String(last.seq)]));
  return {
    next: page.next,
    items: page.items.map(row => ({
      seq: row.seq,
      event: row.data as unknown as DocketEvent,
      recordedAt: row.recordedAt,
    })),
  };
};

/** What is owed in a docket, by the ids that its events name. */
export const whatIsOwed = (db: Db, docketId: string): Promise<{ id: string; what: string }[]> =>
  db.$queryRaw`
    SELECT o->>'id' AS id, o->>'what' AS what FROM "Docket" d, jsonb_array_elements(d.state->'obligations') AS o
    WHERE d.id = ${docketId}`;
