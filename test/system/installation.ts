import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { openRecord } from '../../cli/system/open-record';
import { findFreePort } from '../../embedded/free-port';
import { startMailCatcher } from '../../embedded/mail-catcher';
import { startPostgres } from '../../embedded/postgres';
import { startTemporal } from '../../embedded/temporal';
import type { Db } from '../../prisma/schema/db';
import { keepEngine } from './own-engine';
import { keepRunning, type KeptProcess } from './own-process';

/** The parts that are killed; each is a process of its own. The mail server is somebody else's and stays. */
export const parts = ['worker', 'api', 'temporal', 'postgres'] as const;
export type Part = (typeof parts)[number];

export interface Installation {
  db: Db;
  client: Client;
  processes: Record<Part, KeptProcess>;
  stop: () => Promise<void>;
}

const silent = () => undefined;

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
};

/**
 * An installation as docker-compose.yml describes it, each part in a process of its own and restarted whenever it ends:
 * worker, API, Temporal, Postgres. Its mails go to a catcher in this process.
 */
export const startInstallation = async (dataDir: string): Promise<Installation> => {
  mkdirSync(dataDir, { recursive: true });
  const closing: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const postgresPort = await findFreePort();
    const postgres = await keepEngine(onExit =>
      // What is killed is a process, not the machine: nothing has to wait for the disk.
      startPostgres({ dataDir, port: postgresPort, onProgress: silent, onExit, settings: ['fsync=off'] }),
    );
    closing.push(() => postgres.stop());
    const temporal = await keepEngine(onExit =>
      startTemporal({ dataDir, env: process.env, onProgress: silent, onExit }),
    );
    closing.push(() => temporal.stop());
    const catcher = await startMailCatcher({ dir: path.join(dataDir, 'mails') });
    closing.push(() => catcher.stop());
    const db = await openRecord(postgres.first.url, 2);
    closing.push(() => db.$disconnect());
    const connection = await Connection.connect({ address: temporal.first.address });
    closing.push(() => connection.close());
    const port = await findFreePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      DATABASE_URL: postgres.first.url,
      TEMPORAL_ADDRESS: temporal.first.address,
      TEMPORAL_NAMESPACE: 'default',
      SMTP_URL: '',
      REHEARSAL_SMTP_URL: catcher.smtpUrl,
      BASE_URL: url,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      WORKER_GRACE_SECONDS: '1',
    };
    const part = (name: 'api' | 'worker') =>
      keepRunning({ args: [name], env, logFile: path.join(dataDir, `${name}.log`) });
    const api = part('api');
    closing.push(() => api.stop());
    const worker = part('worker');
    closing.push(() => worker.stop());
    while (!(await isReady(url))) await pause(100);
    return { db, client: new Client({ connection }), processes: { worker, api, temporal, postgres }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
