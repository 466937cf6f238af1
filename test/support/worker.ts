import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { createActivities, type Activities } from '../../activities/create-activities';
import type { ActivityDeps } from '../../activities/deps';
import { closeMailTransports, createMailTransport } from '../../activities/mail/transport';
import { startWorker } from '../../activities/run-worker';
import { settleWorkflow } from '../../activities/settle-workflow';
import { createDb, type Db } from '../../prisma/schema/db';
import type { Touched } from '../../record/touched';
import { rehearsalWorkflowId, workflowNames } from '../../workflows/messages';
import { tellWorkflows, type WorkflowHost } from '../../workflows/messages/tell';
import { actOn } from './act-on';
import { createDatabase } from './database';
import { sharedEngines } from './shared-engines';
import { bundleOnce, connectTemporal, uniqueTaskQueue, type TestTemporal } from './temporal';

export interface TestSystem {
  db: Db;
  temporal: TestTemporal;
  host: WorkflowHost;
  deps: ActivityDeps;
  activities: Activities;
  tell: (touched: Touched) => Promise<void>;
  startWorker: (activities?: Activities) => Promise<() => Promise<void>>;
  /** Runs the conductor until an instant, or (null) until only reviews and look-backs are left. */
  rehearse: (campaignId: string, until?: string | null) => Promise<void>;
  newId: (name: string) => string;
  close: () => Promise<void>;
}

/** Activities over a database of their own and the shared Temporal and catcher; workers start and stop on a queue of their own. */
export const startSystem = async (overrides: Partial<ActivityDeps> = {}): Promise<TestSystem> => {
  const database = await createDatabase();
  const db = createDb(database.url);
  const temporal = await connectTemporal();
  const host = { client: temporal.client, taskQueue: uniqueTaskQueue('test') };
  const tell = (touched: Touched) => tellWorkflows(host, touched);
  const transport = createMailTransport({
    url: sharedEngines().smtpUrl,
    from: '整改办 <office@example.test>',
  });
  const transports = { real: transport, catcher: transport };
  const deps: ActivityDeps = {
    db,
    tell,
    transports,
    baseUrl: 'http://127.0.0.1:8018',
    logger: pino({ level: 'silent' }),
    rehearsals: { settle: settleWorkflow(host), act: async request => tell(await actOn(db, request)) },
    ...overrides,
  };
  const activities = createActivities(deps, host, Date.now);
  const running = new Set<() => Promise<void>>();
  return {
    db,
    temporal,
    host,
    deps,
    activities,
    tell,
    startWorker: async (used = activities) => {
      const worker = await startWorker({
        connection: temporal.nativeConnection,
        namespace: 'default',
        taskQueue: host.taskQueue,
        bundle: await bundleOnce(),
        activities: used,
        graceSeconds: 1,
        maxCachedWorkflows: 100,
      });
      const stop = async () => {
        running.delete(stop);
        await worker.stop();
      };
      running.add(stop);
      return stop;
    },
    rehearse: async (campaignId, until = null) => {
      await temporal.client.workflow.execute(workflowNames.rehearsal, {
        workflowId: rehearsalWorkflowId(campaignId),
        taskQueue: host.taskQueue,
        args: [{ campaignId, until: until === null ? null : { at: until }, dayMs: 0 }],
      });
    },
    // All databases share one Temporal: ids of campaigns must differ.
    newId: name => `${name}-${randomUUID().slice(0, 8)}`,
    close: async () => {
      for (const stop of [...running]) await stop();
      closeMailTransports(transports);
      await temporal.close();
      await db.$disconnect();
      await database.drop();
    },
  };
};
