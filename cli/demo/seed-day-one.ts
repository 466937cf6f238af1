import fs from 'node:fs/promises';
import { launchCampaign } from '../../prisma/record/launch-campaign';
import { saveAnswers } from '../../prisma/record/save-answers';
import type { Db } from '../../prisma/schema/db';
import { demoAnswers } from './demo-answers';
import { demoFile } from './demo-file';
import { draftPlan } from './draft-plan';

export const demoCampaignId = 'demo';

/** The campaign of 19 problems on the rehearsal's clock, on the day of its launch: nothing has been done yet. */
export const seedDayOne = async (db: Db, now: number): Promise<void> => {
  const fileName = 'plan.txt';
  const text = await fs.readFile(demoFile(fileName), 'utf8');
  await draftPlan(db, { id: demoCampaignId, text, fileName }, now);
  await saveAnswers(db, { campaignId: demoCampaignId, answers: demoAnswers(), expectedVersion: 1 });
  await launchCampaign(db, {
    campaignId: demoCampaignId,
    actorId: 'office',
    clock: 'rehearsal',
    now,
    requestId: null,
  });
};
