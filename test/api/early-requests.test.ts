import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { readConfiguration } from '../../cli/configuration';
import { openRecord } from '../../cli/system/open-record';
import { serveApi } from '../../cli/system/serve-api';
import { connectClient } from '../../cli/temporal-connection';
import { findFreePort } from '../../embedded/free-port';
import { createDatabase, type TestDatabase } from '../support/database';
import { sharedEngines } from '../support/shared-engines';

const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-early-'));
let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** The first answer that comes: a connection that is refused is tried again, one that is taken has five seconds. */
const firstAnswer = async (url: string): Promise<number> => {
  for (;;) {
    try {
      return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).status;
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') throw error;
      await pause(2);
    }
  }
};

it('takes no request before somebody is there who answers it', async () => {
  const configuration = readConfiguration({
    DATA_DIR: dataDir,
    PORT: String(await findFreePort()),
    LOG_LEVEL: 'error',
  });
  // What an earlier process left is cleared at the start, which takes a moment.
  mkdirSync(path.join(dataDir, 'files'));
  for (let n = 0; n < 2_000; n++) writeFileSync(path.join(dataDir, 'files', `.upload-${n}`), '');
  const db = await openRecord(database.url);
  const { client, connection } = await connectClient(configuration, sharedEngines().temporalAddress);
  const answered = firstAnswer(`http://127.0.0.1:${configuration.PORT}/healthz`);
  const api = await serveApi({
    configuration,
    db,
    client,
    connection,
    mailCatcher: null,
    webDir: null,
    baseUrl: port => `http://127.0.0.1:${port}`,
    logger: pino({ level: 'error' }),
    now: () => Date.now(),
  });
  try {
    expect(await answered).toBe(200);
  } finally {
    await api.stop();
    await connection.close();
    await db.$disconnect();
  }
});
