import { pino } from 'pino';
import type { Activities } from '../../../activities/create-activities';
import { createActivities } from '../../../activities/create-activities';
import type { OpenStepInput } from '../../../activities/step-result';
import { createMailTransport } from '../../../activities/mail/transport';
import { startWorker } from '../../../activities/run-worker';
import { settleWorkflow } from '../../../activities/settle-workflow';
import { createDb } from '../../../prisma/schema/db';
import { tellWorkflows } from '../../../workflows/messages/tell';
import { actOn } from '../../support/act-on';
import { sharedEngines } from '../../support/shared-engines';
import { bundleOnce, connectTemporal } from '../../support/temporal';
import { struckDatabase, type Moment } from './struck';

/**
 * `node run.mjs test/workflows/killed-assessment/worker.ts QUEUE [DEED MOMENT]`: a worker on the real engines, in a process of its own.
 * In the transaction of a deed it kills itself; started without one, it goes on with whatever is there.
 */
const [taskQueue = '', deed, moment] = process.argv.slice(2);

const work = async (): Promise<void> => {
  const { db, doing } = struckDatabase(
    createDb(process.env['DATABASE_URL'] ?? '', 4),
    deed,
    moment as Moment,
  );
  const temporal = await connectTemporal();
  const host = { client: temporal.client, taskQueue };
  const tell = (touched: Parameters<typeof tellWorkflows>[1]) => tellWorkflows(host, touched);
  const transport = createMailTransport({
    url: sharedEngines().smtpUrl,
    from: '考核办 <office@example.test>',
  });
  const all = createActivities(
    {
      db,
      tell,
      transports: { real: transport, catcher: transport },
      baseUrl: 'http://127.0.0.1:8018',
      logger: pino({ level: 'silent' }),
      rehearsals: {
        settle: settleWorkflow(host),
        act: request => {
          const { kind, command } = request.body as { kind?: string; command?: string };
          return doing(kind ?? command ?? '', async () => tell(await actOn(db, request)));
        },
      },
    },
    host,
    Date.now,
  );
  const activities: Activities = {
    ...all,
    openAssessmentStep: (input: OpenStepInput) =>
      doing(`open-${input.step}`, () => all.openAssessmentStep(input)),
    raiseFindings: input => doing('raise-findings', () => all.raiseFindings(input)),
    draftFeedback: input => doing('open-feedback', () => all.draftFeedback(input)),
    completeAssessment: input => doing('complete', () => all.completeAssessment(input)),
  };
  const { ended } = await startWorker({
    connection: temporal.nativeConnection,
    namespace: 'default',
    taskQueue,
    bundle: await bundleOnce(),
    activities,
    graceSeconds: 1,
    maxCachedWorkflows: 20,
  });
  await ended;
};

void work();
