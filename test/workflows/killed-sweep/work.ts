import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { pino } from 'pino';
import { loadWorkflowBundle } from '../../../activities/bundle-workflows';
import { createActivities } from '../../../activities/create-activities';
import { createMailTransport } from '../../../activities/mail/transport';
import { startWorker } from '../../../activities/run-worker';
import { createDb } from '../../../prisma/schema/db';
import { tellWorkflows } from '../../../workflows/messages/tell';

/**
 * `node run.mjs test/workflows/killed-sweep/work.ts ADDRESS QUEUE SMTP`: a worker as the system runs it, until somebody kills it.
 * Says `working` when it takes tasks.
 */
const [address = '', taskQueue = '', smtpUrl = ''] = process.argv.slice(2);

const work = async (): Promise<void> => {
  const client = new Client({ connection: await Connection.connect({ address }) });
  const host = { client, taskQueue };
  const transport = createMailTransport({ url: smtpUrl, from: 'office@example.test' });
  const deps = {
    db: createDb(process.env['DATABASE_URL'] ?? '', 6),
    tell: tellWorkflows.bind(null, host),
    transports: { real: transport, catcher: transport },
    baseUrl: 'http://127.0.0.1:8018',
    logger: pino({ level: 'silent' }),
    rehearsals: {
      settle: () => Promise.reject(new Error('no rehearsal')),
      act: () => Promise.reject(new Error('no rehearsal')),
    },
  };
  await startWorker({
    connection: await NativeConnection.connect({ address }),
    namespace: 'default',
    taskQueue,
    bundle: await loadWorkflowBundle(path.resolve(__dirname, '../../../node_modules/.cache/zhenggai')),
    activities: createActivities(deps, host, Date.now),
    graceSeconds: 1,
    maxCachedWorkflows: 500,
  });
  process.stdout.write('working\n');
};

void work();
