import path from 'node:path';
import type { Client } from '@temporalio/client';
import { DefaultLogger, makeTelemetryFilterString, Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';
import { loadWorkflowBundle } from '../../activities/bundle-workflows';
import { createActivities } from '../../activities/create-activities';
import {
  closeMailTransports,
  createMailTransport,
  type MailTransports,
} from '../../activities/mail/transport';
import { actThroughApi } from '../../activities/rehearsal/act-through-api';
import { startWorker } from '../../activities/run-worker';
import { settleWorkflow } from '../../activities/settle-workflow';
import type { Db } from '../../prisma/schema/db';
import { tellerOf } from '../../workflows/messages/tell';
import type { Configuration } from '../configuration';
import { connectWorker } from '../temporal-connection';

export interface WorkerParts {
  configuration: Configuration;
  db: Db;
  client: Client;
  temporalAddress: string;
  /** The relay for real mail and the catcher for rehearsals; on a fresh machine both are the catcher. */
  smtp: { real: string | null; catcher: string | null };
  /** Where links in mails lead, and where scripted people send their requests. */
  baseUrl: string;
  apiUrl: string;
  logger: Logger;
  now: () => number;
}

const transportsOf = ({ smtp, configuration: { MAIL_FROM: from } }: WorkerParts): MailTransports => {
  const real = smtp.real ? createMailTransport({ url: smtp.real, from }) : null;
  const catcher =
    smtp.catcher === smtp.real
      ? real
      : smtp.catcher
        ? createMailTransport({ url: smtp.catcher, from })
        : null;
  return { real, catcher };
};

let isRuntimeInstalled = false;

/** Temporal's own log lines go through pino; its runtime is one per process. */
const installRuntime = (logger: Logger): void => {
  if (isRuntimeInstalled) return;
  isRuntimeInstalled = true;
  const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'debug', WARN: 'warn', ERROR: 'error' } as const;
  Runtime.install({
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => {
      const { error, taskToken: _, ...about } = (meta ?? {}) as Record<string, unknown>;
      logger[levels[level]](
        { ...about, ...(error !== undefined && { err: error }), sdk: 'temporal' },
        message,
      );
    }),
    // The core's own lines come through the logger too: standard output belongs to the program.
    telemetryOptions: {
      logging: { filter: makeTelemetryFilterString({ core: 'WARN', other: 'ERROR' }), forward: {} },
    },
    // Signals are the process's own affair: it stops the parts in order.
    shutdownSignals: [],
  });
};

/** A running worker with everything it needs. `stop` drains it within its grace time. */
export const runActivities = async (
  parts: WorkerParts,
): Promise<{ stop: () => Promise<void>; ended: Promise<void> }> => {
  const { configuration, db, client, logger, now, baseUrl, apiUrl } = parts;
  installRuntime(logger);
  const host = { client, taskQueue: configuration.TEMPORAL_TASK_QUEUE };
  const transports = transportsOf(parts);
  const activities = createActivities(
    {
      db,
      transports,
      baseUrl,
      logger,
      tell: tellerOf(host, logger),
      rehearsals: { settle: settleWorkflow(host), act: actThroughApi(db, apiUrl, now) },
    },
    host,
    now,
  );
  const [bundle, connection] = await Promise.all([
    loadWorkflowBundle(path.resolve(__dirname, '../../node_modules/.cache/zhenggai')),
    connectWorker(configuration, parts.temporalAddress),
  ]);
  const worker = await startWorker({
    connection,
    namespace: configuration.TEMPORAL_NAMESPACE,
    taskQueue: host.taskQueue,
    bundle,
    activities,
    graceSeconds: configuration.WORKER_GRACE_SECONDS,
    maxCachedWorkflows: configuration.WORKER_MAX_CACHED_WORKFLOWS,
  });
  return {
    ended: worker.ended,
    stop: async () => {
      await worker.stop();
      await connection.close();
      closeMailTransports(transports);
    },
  };
};
