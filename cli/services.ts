import path from 'node:path';
import { Command } from 'commander';
import pino from 'pino';
import { stopOnSignal } from '../embedded/stop-on-signal';
import { readConfiguration, type Configuration } from './configuration';
import { ConfigurationError } from './configuration-error';
import { scheduleReconcile } from './system/open-system';
import { openRecord } from './system/open-record';
import { reportCatchUp } from './system/report-catch-up';
import { runActivities } from './system/run-activities';
import { serveApi } from './system/serve-api';
import { connectClient } from './temporal-connection';
import { createDb } from '../prisma/schema/db';

/** A real installation names its engines; nothing embedded starts. */
const required = (
  configuration: Configuration,
): Configuration & { DATABASE_URL: string; TEMPORAL_ADDRESS: string } => {
  const { DATABASE_URL, TEMPORAL_ADDRESS } = configuration;
  if (!DATABASE_URL || !TEMPORAL_ADDRESS)
    throw new ConfigurationError('请设置 DATABASE_URL 和 TEMPORAL_ADDRESS (see .env.example)');
  return { ...configuration, DATABASE_URL, TEMPORAL_ADDRESS };
};

const loggerOf = ({ LOG_LEVEL }: Configuration) => pino({ level: LOG_LEVEL });

/** API and web, without engines of its own. */
export const apiCommand = new Command().action(async () => {
  const configuration = required(readConfiguration(process.env));
  const logger = loggerOf(configuration);
  const db = createDb(configuration.DATABASE_URL);
  const { client, connection } = await connectClient(configuration, configuration.TEMPORAL_ADDRESS);
  const api = await serveApi({
    configuration,
    db,
    client,
    connection,
    mailCatcher: null,
    webDir: path.resolve(__dirname, '../dist/web'),
    baseUrl: port => configuration.BASE_URL ?? `http://${configuration.HOST}:${port}`,
    logger,
    now: Date.now,
  });
  logger.info({ url: api.url }, 'API is listening');
  stopOnSignal(async () => {
    await api.stop();
    await connection.close();
    await db.$disconnect();
  });
});

/** One worker; any number of them share the work. SIGTERM drains it within WORKER_GRACE_SECONDS. */
export const workerCommand = new Command().action(async () => {
  const configuration = required(readConfiguration(process.env));
  const logger = loggerOf(configuration);
  const db = createDb(configuration.DATABASE_URL);
  const { client, connection } = await connectClient(configuration, configuration.TEMPORAL_ADDRESS);
  const baseUrl = configuration.BASE_URL ?? `http://${configuration.HOST}:${configuration.PORT}`;
  const reporting = new AbortController();
  void reportCatchUp({ db, logger, now: Date.now, say: () => undefined, signal: reporting.signal });
  const worker = await runActivities({
    configuration,
    db,
    client,
    temporalAddress: configuration.TEMPORAL_ADDRESS,
    smtp: { real: configuration.SMTP_URL ?? null, catcher: configuration.REHEARSAL_SMTP_URL ?? null },
    baseUrl,
    apiUrl: configuration.API_URL ?? baseUrl,
    logger,
    now: Date.now,
  });
  await scheduleReconcile(client, configuration.TEMPORAL_TASK_QUEUE);
  logger.info('worker is running');
  stopOnSignal(async () => {
    reporting.abort();
    await worker.stop();
    await connection.close();
    await db.$disconnect();
  });
  await worker.ended;
});

export const migrateCommand = new Command().action(async () => {
  const { DATABASE_URL } = readConfiguration(process.env);
  if (!DATABASE_URL) throw new ConfigurationError('请设置 DATABASE_URL (see .env.example)');
  const db = await openRecord(DATABASE_URL);
  await db.$disconnect();
  process.stdout.write('数据库已是最新\n');
});
