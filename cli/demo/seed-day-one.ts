import fs from 'node:fs/promises';
import type { Db } from '../../prisma/schema/db';
import { demoAnswers } from './demo-answers';
import { demoFile } from './demo-file';
import { launchPlan } from './launch-plan';

export const demoCampaignId = 'demo';

/** The campaign of 19 problems on the rehearsal's clock, on the day of its launch: nothing has been done yet. */
export const seedDayOne = async (db: Db, now: number): Promise<void> => {
  const fileName = 'plan.txt';
  const text = await fs.readFile(demoFile(fileName), 'utf8');
  const plan = { id: demoCampaignId, text, fileName };
  await launchPlan(db, { ...plan, answers: demoAnswers(), clock: 'rehearsal' }, now);
};
