import type { Db } from '../schema/db';

const ID = 'reconcile';

/** The run before this one: null where reconcile never ran on this database. */
export const lastRun = (db: Db) => db.reconcileCount.findUnique({ where: { id: ID } });

/**
 * Counts a run that has ended and returns its number, which is above the numbers that this database and Temporal know: so a
 * database that was restored is recognised once. `next` is where the check of alarms goes on.
 */
export const countRun = async (
  db: Db,
  { knownRuns, now, next }: { knownRuns: number; now: number; next: string },
): Promise<number> => {
  const [row] = await db.$queryRaw<{ runs: number }[]>`
    INSERT INTO "ReconcileCount" (id, runs, at, next) VALUES (${ID}, ${knownRuns + 1}, ${new Date(now)}, ${next})
    ON CONFLICT (id) DO UPDATE SET runs = greatest("ReconcileCount".runs, ${knownRuns}) + 1, at = excluded.at,
      next = excluded.next
    RETURNING runs`;
  return row!.runs;
};
