import { openSignOffs } from '../../domain/commands/sign-off';
import { inTransaction } from '../record/acts';
import { Prisma } from '../generated/client';
import { lockBytes } from '../record/keep-file';
import type { Db, Tx } from '../schema/db';

// More wait for the next hour.
const AT_ONCE = 500;

/** What its uploader has in a form that is kept (暂存) is still wanted. */
const isInKeptForm = Prisma.sql`EXISTS (
  SELECT 1 FROM "KeptForm" k, jsonb_path_query(k.values, '$.**.id') f
  WHERE k."typedById" = "File"."uploadedById" AND f #>> '{}' = "File".id)`;

/** The same of files that are locked: what a form that was just kept names is seen only now. */
const stillKept = async (tx: Tx, ids: string[]): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "File" WHERE id = ANY(${ids}::text[]) AND ${isInKeptForm}`;
  return rows.map(row => row.id);
};

/** Which of these files an event names, wherever in it, or a proceeding's answer. */
const handedIn = async (tx: Tx, ids: string[]): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT f #>> '{}' AS id FROM "Event" e, jsonb_path_query(e.data, '$.**.fileIds[*]') f WHERE f #>> '{}' = ANY(${ids}::text[])
    UNION
    SELECT f #>> '{}' FROM "Proceeding" p, jsonb_path_query(p.facts, '$.**.answerFileIds[*]') f
    WHERE f #>> '{}' = ANY(${ids}::text[])`;
  return rows.map(row => row.id);
};

/** Which of these files lie before a unit's head, or came back from him (审签): they may still be handed in. */
const beforeHeads = async (tx: Tx, ids: string[]): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT f #>> '{}' AS id FROM "SignOff" s, jsonb_path_query(s.command, '$.fileIds[*]') f
    WHERE s.state = ANY(${[...openSignOffs]}::text[]) AND f #>> '{}' = ANY(${ids}::text[])`;
  return rows.map(row => row.id);
};

/** Removes the bytes of a hash unless a row names it, also one that is being written. */
const removeUnnamed = (
  db: Db,
  sha256: string,
  removeBytes: (sha256: string) => Promise<void>,
): Promise<void> =>
  inTransaction(db, async tx => {
    await lockBytes(tx, sha256);
    if ((await tx.file.count({ where: { sha256 } })) === 0) await removeBytes(sha256);
  });

/**
 * Removes files that were uploaded before an instant of the machine's clock and that nobody has handed in since nor keeps in a form. What is named
 * by an event stays for good, and is not asked about again. Returns how many were removed.
 */
export const forgetFiles = async (
  db: Db,
  before: Date,
  removeBytes: (sha256: string) => Promise<void>,
): Promise<number> => {
  const gone = await inTransaction(db, async tx => {
    // A command that is just handing one in holds its row; whoever comes later finds none.
    const asked = await tx.$queryRaw<{ id: string; sha256: string }[]>`
      SELECT id, sha256 FROM "File" WHERE NOT "isHandedIn" AND "uploadedAt" < ${before} AND NOT ${isInKeptForm}
      ORDER BY "uploadedAt", id LIMIT ${AT_ONCE} FOR UPDATE`;
    if (asked.length === 0) return [];
    const ids = asked.map(one => one.id);
    const named = await handedIn(tx, ids);
    const kept = [...(await stillKept(tx, ids)), ...(await beforeHeads(tx, ids))];
    await tx.file.updateMany({ where: { id: { in: named } }, data: { isHandedIn: true } });
    const unnamed = asked.filter(one => !named.includes(one.id) && !kept.includes(one.id));
    await tx.file.deleteMany({ where: { id: { in: unnamed.map(one => one.id) } } });
    return unnamed;
  });
  for (const sha256 of new Set(gone.map(one => one.sha256))) await removeUnnamed(db, sha256, removeBytes);
  return gone.length;
};
