import type { DocketEvent } from '../../domain/kinds';
import type { ObligationKind } from '../../domain/codes/obligation';
import { readsEverything } from '../../domain/permissions/reader';
import type { Sight } from '../../domain/scope/sight';
import { seesObligation } from '../../domain/scope/visible-case';
import { visibleEvents } from '../../domain/scope/visible-events';
import type { Db } from '../schema/db';
import { decodeCursor, encodeCursor, pageOf, type Paged } from './cursor';

export interface TimelineRow {
  seq: number;
  event: DocketEvent;
  recordedAt: Date;
}

interface TimelineQuery {
  cursor?: string | undefined;
  limit: number;
  order: 'asc' | 'desc';
}

const select = { seq: true, data: true, recordedAt: true } as const;

const read = async (
  db: Db,
  docketId: string,
  { limit, order }: Pick<TimelineQuery, 'order'> & { limit?: number },
  seq: number | null,
): Promise<TimelineRow[]> => {
  const rows = await db.event.findMany({
    where: { docketId, ...(seq !== null && { seq: order === 'asc' ? { gt: seq } : { lt: seq } }) },
    orderBy: { seq: order },
    ...(limit !== undefined && { take: limit }),
    select,
  });
  return rows.map(row => ({
    seq: row.seq,
    event: row.data as unknown as DocketEvent,
    recordedAt: row.recordedAt,
  }));
};

/** What a reader of whom something is kept may see follows from the whole docket: it is read, then paged. */
const readSeen = async (
  db: Db,
  docketId: string,
  sight: Sight,
  { limit, order }: TimelineQuery,
  seq: number | null,
): Promise<TimelineRow[]> => {
  const rows = await read(db, docketId, { order: 'asc' }, null);
  const seen = visibleEvents(sight, rows).map(({ one }) => one);
  const inOrder = order === 'asc' ? seen : seen.toReversed();
  const after = inOrder.filter(one => seq === null || (order === 'asc' ? one.seq > seq : one.seq < seq));
  return after.slice(0, limit + 1);
};

/** A docket's events that the reader may see, in their order or the newest first. */
export const queryTimeline = async (
  db: Db,
  docketId: string,
  query: TimelineQuery,
  sight: Sight,
): Promise<Paged<TimelineRow>> => {
  const { cursor, limit, order } = query;
  const after = decodeCursor(`timeline-${order}`, cursor, 1, ([seq]) => /^\d{1,9}$/.test(seq ?? ''));
  const seq = after ? Number(after[0]) : null;
  const rows = readsEverything(sight.reader)
    ? await read(db, docketId, { limit: limit + 1, order }, seq)
    : await readSeen(db, docketId, sight, query, seq);
  return pageOf(rows, limit, last => encodeCursor(`timeline-${order}`, [String(last.seq)]));
};

export interface Owed {
  id: string;
  what: string;
  owedBy: string;
}

/** What is owed in a docket that the reader may know of, by the ids that its events name. */
export const whatIsOwed = async (db: Db, docketId: string, { reader }: Sight): Promise<Owed[]> => {
  const rows = await db.$queryRaw<(Owed & { kind: ObligationKind })[]>`
    SELECT o->>'id' AS id, o->>'what' AS what, o->>'kind' AS kind, o->>'owedBy' AS "owedBy"
    FROM "Docket" d, jsonb_array_elements(d.state->'obligations') AS o WHERE d.id = ${docketId}`;
  return rows.filter(one => seesObligation(reader, one.kind, one.owedBy));
};
