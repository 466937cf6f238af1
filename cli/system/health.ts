import type { Connection } from '@temporalio/client';
import type { Health } from '../../api/deps';
import type { Db } from '../../prisma/schema/db';

const check = async (probe: () => Promise<unknown>): Promise<{ ok: boolean; message?: string }> => {
  try {
    await Promise.race([
      probe(),
      new Promise((_, reject) => setTimeout(() => reject(new Error('no answer within 3 s')), 3_000).unref()),
    ]);
    return { ok: true };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
};

/** Real checks: a query on the database, a call to Temporal. */
export const healthOf = (db: Db, connection: Connection, namespace: string) => async (): Promise<Health> => {
  const [database, temporal] = await Promise.all([
    check(() => db.$queryRaw`SELECT 1`),
    check(() => connection.workflowService.describeNamespace({ namespace })),
  ]);
  return { ok: database.ok && temporal.ok, checks: { database, temporal } };
};
