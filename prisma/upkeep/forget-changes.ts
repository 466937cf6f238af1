import type { Db } from '../schema/db';

/**
 * Forgets what changed more than an hour ago. The newest of it stays: who heard of something later than that has missed
 * nothing (`readChanges`).
 */
export const forgetChanges = async (db: Db): Promise<void> => {
  await db.$executeRaw`
    DELETE FROM "Change" WHERE xid < (
      SELECT xid FROM "Change" WHERE at < now() - interval '1 hour' ORDER BY xid DESC LIMIT 1)`;
};
