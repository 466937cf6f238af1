import type { Instant } from '../../domain/calendar/civil-date';
import { groupBy } from '../../domain/group-by';
import type { DocketEvent } from '../../domain/kinds';
import type { RecordedEvent } from '../../record/history/as-of';
import type { Db, Tx } from '../schema/db';
import { instantOf } from '../schema/instants';

interface Row {
  docketId: string;
  seq: number;
  data: DocketEvent;
  recordedAt: Date;
}

/** The events of these dockets that were recorded, or known (补录), by an instant, in their order. One query. */
export const readEvents = async (
  db: Db | Tx,
  ids: string[],
  until: Instant,
): Promise<Map<string, RecordedEvent[]>> => {
  const rows = await db.$queryRaw<Row[]>`
    SELECT e."docketId", e.seq, e.data, e."recordedAt"
    FROM unnest(${ids}::text[]) AS wanted(id)
    CROSS JOIN LATERAL (
      SELECT max(k.seq) AS seq FROM "Event" k WHERE k."docketId" = wanted.id AND k."recordedAt" <= ${until}::timestamptz
    ) AS last
    JOIN "Event" e ON e."docketId" = wanted.id
      AND (e.seq <= last.seq OR (e.data->>'knownSince')::timestamptz <= ${until}::timestamptz)
    ORDER BY e."docketId", e.seq`;
  const groups = groupBy(rows, row => row.docketId);
  return new Map(
    [...groups].map(([id, group]) => [
      id,
      group.map(({ seq, data, recordedAt }) => ({
        seq,
        event: data,
        recordedAt: instantOf(recordedAt),
      })),
    ]),
  );
};
