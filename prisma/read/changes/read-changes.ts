import type { Db } from '../../schema/db';
import { Prisma } from '../../generated/client';
import { readPosition, type Position } from './position';

/** `rights`: what somebody may see may have changed. */
export type WhatChanged = 'event' | 'reading' | 'notice' | 'campaign' | 'rights';

export interface ChangedRow {
  what: WhatChanged;
  subjectId: string;
}

export interface News {
  /** Up to here all is in `rows`, or lost. */
  at: Position;
  rows: ChangedRow[];
  /** What has been forgotten meanwhile, or is too much to tell one by one: everything has to be read anew. */
  isLost: boolean;
}

/** More than these in one go, as when a campaign is launched, are not told one by one. */
const MOST = 1000;
/** Who has just come has read his page so long ago at most, and the transaction may have begun a minute before it ended. */
const JUST_NOW = Prisma.sql`interval '2 minutes'`;

const unseen = (since: Position | null): Prisma.Sql =>
  since
    ? Prisma.sql`c.xid >= pg_snapshot_xmin(${since.snapshot}::pg_snapshot)
        AND NOT pg_visible_in_snapshot(c.xid, ${since.snapshot}::pg_snapshot)`
    : Prisma.sql`c.at > now() - ${JUST_NOW}`;

interface Row {
  at: string;
  oldest: string | null;
  rows: ChangedRow[];
}

/**
 * What has been committed since a position, and the position after it; without one, what was of late. One statement, and so one
 * snapshot: what it sees and the one before did not is told exactly once, whatever the order in which transactions began.
 */
export const readChanges = async (db: Db, since: Position | null): Promise<News> => {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT (SELECT substr(md5(concat_ws('/', s.system_identifier, t.timeline_id, d.oid)), 1, 12)
        FROM pg_control_system() s, pg_control_checkpoint() t, pg_database d WHERE d.datname = current_database())
        || '.' || pg_current_snapshot() AS at,
      (SELECT c.xid::text FROM "Change" c ORDER BY c.xid LIMIT 1) AS oldest,
      coalesce((SELECT jsonb_agg(jsonb_build_object('what', t.what, 'subjectId', t."subjectId")) FROM (
        SELECT DISTINCT c.what, c."subjectId" FROM "Change" c WHERE ${unseen(since)} AND c.what <> 'began'
        LIMIT ${MOST + 1}) t), '[]') AS rows`;
  const at = row && readPosition(row.at);
  if (!at) throw new Error(`the database is at no position: ${row?.at}`);
  const isLost =
    row.rows.length > MOST ||
    (since !== null &&
      (since.feed !== at.feed ||
        since.xmax > at.xmax ||
        row.oldest === null ||
        BigInt(row.oldest) >= since.xmin));
  return { at, rows: isLost ? [] : row.rows, isLost };
};
