import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { readConfiguration } from '../../cli/configuration';
import { openRecord } from '../../cli/system/open-record';
import { runActivities } from '../../cli/system/run-activities';
import { serveApi } from '../../cli/system/serve-api';
import { connectClient } from '../../cli/temporal-connection';
import { startMailCatcher, type MailCatcher } from '../../embedded/mail-catcher';
import { argon2idHash } from '../../prisma/people/password-hash';
import { readRegistry } from '../../prisma/people/read-registry';
import { saveRegistry } from '../../prisma/people/save-registry';
import type { Db } from '../../prisma/schema/db';
import { createDatabase } from '../support/database';
import { sharedEngines } from '../support/shared-engines';
import { uniqueTaskQueue } from '../support/temporal';

export const password = 'only-for-the-test';

export interface RunningSystem {
  url: string;
  db: Db;
  catcher: MailCatcher;
  stop: () => Promise<void>;
}

const webDir = path.resolve(__dirname, '../../dist/web');
const registryFile = path.resolve(__dirname, '../../cli/demo/registry.csv');

/** API with the built web, and a worker, on the run's engines; the demonstration's registry and a catcher of its own; `seed` writes into the record first. */
export const startSystem = async (seed?: (db: Db) => Promise<unknown>): Promise<RunningSystem> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-e2e-'));
  const database = await createDatabase();
  const catcher = await startMailCatcher({ dir: path.join(dataDir, 'mails') });
  const configuration = readConfiguration({
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'error',
    TEMPORAL_TASK_QUEUE: uniqueTaskQueue('e2e'),
    WORKER_GRACE_SECONDS: '2',
  });
  const logger = pino({ level: 'error' }, pino.destination(2));
  const { temporalAddress } = sharedEngines();
  const db = await openRecord(database.url);
  const registry = await readRegistry(await readFile(registryFile), 'registry.csv');
  const hash = await argon2idHash(password);
  await saveRegistry(db, registry, { by: null, now: Date.now(), hashPassword: () => Promise.resolve(hash) });
  await seed?.(db);
  const { client, connection } = await connectClient(configuration, temporalAddress);
  const now = () => Date.now();
  let baseUrl = '';
  const api = await serveApi({
    configuration,
    db,
    client,
    connection,
    mailCatcher: catcher,
    webDir,
    baseUrl: port => (baseUrl = `http://127.0.0.1:${port}`),
    logger,
    now,
  });
  const smtp = { real: catcher.smtpUrl, catcher: catcher.smtpUrl };
  const worker = await runActivities({
    configuration,
    db,
    client,
    temporalAddress,
    smtp,
    baseUrl,
    apiUrl: api.url,
    logger,
    now,
  });
  return {
    url: api.url,
    db,
    catcher,
    stop: async () => {
      await api.stop();
      await worker.stop();
      await connection.close();
      await db.$disconnect();
      await catcher.stop();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
