import type { Connection } from '@temporalio/client';
import type { Health } from '../../api/deps';
import { checkFiles } from './check-files';
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

interface Examined {
  db: Db;
  connection: Connection;
  namespace: string;
  filesDir: string;
  /** Megabytes that have to be free where files are kept. */
  leastFree: number;
}

/** Real checks: a query on the database, a call to Temporal, a few kilobytes written where files are kept. */
export const healthOf =
  ({ db, connection, namespace, filesDir, leastFree }: Examined) =>
  async (): Promise<Health> => {
    const [database, temporal, files] = await Promise.all([
      check(() => db.$queryRaw`SELECT 1`),
      check(() => connection.workflowService.describeNamespace({ namespace })),
      check(() => checkFiles(filesDir, leastFree)),
    ]);
    return { ok: database.ok && temporal.ok && files.ok, checks: { database, temporal, files } };
  };
