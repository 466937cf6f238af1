import { writeSyntheticCampaign } from '../../../bench/synthetic-campaign';
import { launchedTouched } from '../../../prisma/record/launched-touched';
import { createDb, type Db } from '../../../prisma/schema/db';
import { seedRules } from '../../../prisma/schema/seed-rules';
import { campaignWorkflowId, poke, workflowNames } from '../../../workflows/messages';
import { inParallel } from '../../../workflows/messages/in-parallel';
import { startCase, type WorkflowHost } from '../../../workflows/messages/tell';
import { createDatabase, type TestDatabase } from '../../support/database';

const DAY_MS = 86_400_000;

export interface FallenDue {
  database: TestDatabase;
  db: Db;
  campaignId: string;
}

/** A campaign on the real clock, handed out six days ago, of whose cases the first rungs have fallen due; nobody works yet. */
export const fallenDue = async (campaignId: string, cases: number): Promise<FallenDue> => {
  const database = await createDatabase();
  const db = createDb(database.url, 6);
  await seedRules(db);
  await writeSyntheticCampaign(db, cases, Date.now() - 6 * DAY_MS, 'real', campaignId);
  return { database, db, campaignId };
};

/** Its workflows, as they are started after a launch; the own alarms ring within so many seconds from now, not from the instant. */
export const supervise = async (
  host: WorkflowHost,
  { db, campaignId }: FallenDue,
  { spreadSeconds, now }: { spreadSeconds: number; now: number },
): Promise<void> => {
  const { client, taskQueue } = host;
  const touched = await launchedTouched(db, campaignId);
  await client.workflow.signalWithStart(workflowNames.campaign, {
    workflowId: campaignWorkflowId(campaignId),
    taskQueue,
    args: [{ campaignId, clock: 'real' }],
    signal: poke,
    signalArgs: [{ at: null }],
  });
  const cases = touched.dockets.filter(one => one.kind === 'case' && one.alarmAt !== null);
  await inParallel(cases, 50, async one => {
    const late = (now - Date.parse(one.alarmAt!)) / 1_000;
    await startCase(host, {
      campaignId,
      docketId: one.id,
      clock: 'real',
      next: { at: one.alarmAt, act: one.alarmAct, version: one.version, isEnded: false },
      secondsAfter: Math.round(late + 5 + (one.secondsAfter % spreadSeconds)),
    });
  });
};
