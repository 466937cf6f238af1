import pino, { type Logger } from 'pino';
import { startEngines, type Engines, type EnginesOptions } from '../../embedded/engines';
import type { Db } from '../../prisma/schema/db';
import { RECONCILE_ID, workflowNames } from '../../workflows/messages';
import type { Configuration } from '../configuration';
import type { connectClient } from '../temporal-connection';
import { loadParts } from './load-parts';
import type { RunningApi } from './serve-api';

export interface SystemOptions {
  configuration: Configuration;
  env: NodeJS.ProcessEnv;
  onProgress: (message: string) => void;
  onEngineExit: EnginesOptions['onEngineExit'];
  webDir: string | null;
  logger?: Logger;
  /** The machine's clock; the entry point passes it. */
  now: () => number;
  /** More PostgreSQL settings for the embedded server. */
  postgresSettings?: string[];
  /** Breaks off the start where it can take minutes. */
  signal?: AbortSignal;
  /** Work between the record and the first request: seeding. */
  prepare?: (db: Db) => Promise<void>;
}

export interface System {
  db: Db;
  engines: Engines;
  api: RunningApi;
  client: Awaited<ReturnType<typeof connectClient>>['client'];
  baseUrl: string;
  stop: () => Promise<void>;
}

/** A part that does not end, e.g. because its engine has died, must not keep the others from being stopped. */
const within = (ms: number, closing: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    closing,
    new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`not stopped within ${ms} ms`)), ms).unref(),
    ),
  ]);

/** Reconcile, now and every few minutes: the schedule is created once and survives restarts. */
export const scheduleReconcile = async (client: System['client'], taskQueue: string): Promise<void> => {
  const handle = client.schedule.getHandle(RECONCILE_ID);
  try {
    await client.schedule.create({
      scheduleId: RECONCILE_ID,
      spec: { intervals: [{ every: '5 minutes' }] },
      action: { type: 'startWorkflow', workflowType: workflowNames.reconcile, taskQueue, args: [] },
      policies: { overlap: 'SKIP', catchupWindow: '1 minute' },
    });
  } catch (error) {
    if ((error as Error).name !== 'ScheduleAlreadyRunning') throw error;
  }
  await handle.trigger();
};

/**
 * The whole system in one process: engines that are not named in the environment, the record, API with web, and a worker.
 * `stop` ends it in order: no new requests, the worker drains, the engines last.
 */
export const openSystem = async (options: SystemOptions): Promise<System> => {
  const { configuration, env, onProgress, now } = options;
  const logger = options.logger ?? pino({ level: configuration.LOG_LEVEL }, pino.destination(2));
  const starting = startEngines({
    dataDir: configuration.DATA_DIR,
    env,
    onProgress,
    onEngineExit: options.onEngineExit,
    signal: options.signal,
    ...(options.postgresSettings && { postgresSettings: options.postgresSettings }),
  });
  const [engines, parts] = await Promise.all([starting, loadParts()]).catch(async (error: unknown) => {
    await starting.then(one => one.stop()).catch(() => undefined);
    throw error;
  });
  const closing: (() => Promise<unknown>)[] = [() => engines.stop()];
  const stop = async () => {
    for (const close of closing.splice(0).reverse())
      await within((configuration.WORKER_GRACE_SECONDS + 10) * 1_000, close()).catch((error: unknown) => {
        logger.error({ err: error }, 'a part did not stop in order; the next start clears up');
      });
  };
  try {
    onProgress('数据库结构与规则:检查');
    const db = await parts.openRecord(engines.databaseUrl);
    closing.push(() => db.$disconnect());
    const { client, connection } = await parts.connectClient(configuration, engines.temporalAddress);
    closing.push(() => connection.close());
    await options.prepare?.(db);
    const baseUrlFor = (port: number) => configuration.BASE_URL ?? `http://${configuration.HOST}:${port}`;
    let baseUrl = '';
    const api = await parts.serveApi({
      configuration,
      db,
      client,
      connection,
      mailCatcher: engines.mailCatcher,
      webDir: options.webDir,
      baseUrl: port => (baseUrl = baseUrlFor(port)),
      logger,
      now,
    });
    closing.push(() => api.stop());
    const reporting = new AbortController();
    closing.push(() => Promise.resolve(reporting.abort()));
    void parts.reportCatchUp({ db, logger, now, say: onProgress, signal: reporting.signal });
    onProgress('工作进程:启动');
    const catcher = engines.mailCatcher ? engines.smtpUrl : null;
    const smtp = { real: engines.smtpUrl, catcher };
    const given = {
      configuration,
      db,
      client,
      temporalAddress: engines.temporalAddress,
      smtp,
      baseUrl,
      apiUrl: api.url,
      logger,
      now,
    };
    const worker = await parts.runActivities(given);
    closing.push(() => worker.stop());
    return { db, engines, api, client, baseUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
