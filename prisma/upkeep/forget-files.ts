import { inTransaction } from '../record/acts';
import { lockBytes } from '../record/keep-file';
import type { Db, Tx } from '../schema/db';

// More wait for the next hour.
const AT_ONCE = 500;

/** Which of these files an event names, wherever in it, or a proceeding's answer. */
const handedIn = async (tx: Tx, ids: string[]): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT f #>> '{}' AS id FROM "Event" e, jsonb_path_query(e.data, '$.**.fileIds[*]') f WHERE f #>> '{}' = ANY(${ids}::text[])
    UNION
    SELECT f #>> '{}' FROM "Proceeding" p, jsonb_path_query(p.facts, '$.**.answerFileIds[*]') f
    WHERE f #>> '{}' = ANY(${ids}::text[])`;
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
 * Removes files that were uploaded before an instant of the machine's clock and that nobody has handed in since. What is named
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
      SELECT id, sha256 FROM "File" WHERE NOT "isHandedIn" AND "uploadedAt" < ${before}
      ORDER BY "uploadedAt", id LIMIT ${AT_ONCE} FOR UPDATE`;
    if (asked.length === 0) return [];
    const named = await handedIn(
      tx,
      asked.map(one => one.id),
    );
    await tx.file.updateMany({ where: { id: { in: named } }, data: { isHandedIn: true } });
    const unnamed = asked.filter(one => !named.includes(one.id));
    await tx.file.deleteMany({ where: { id: { in: unnamed.map(one => one.id) } } });
    return unnamed;
  });
  for (const sha256 of new Set(gone.map(one => one.sha256))) await removeUnnamed(db, sha256, removeBytes);
  return gone.length;
};
