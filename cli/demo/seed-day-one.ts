import fs from 'node:fs/promises';
import type { Db } from '../../prisma/schema/db';
import { demoAnswers } from './demo-answers';
import { demoFile } from './demo-file';
import { launchPlan, type AnsweredPlan } from './launch-plan';

export const demoCampaignId = 'demo';

/** The plan of 19 problems with nothing left open. */
export const readDayOne = async (id = demoCampaignId): Promise<AnsweredPlan> => {
  const fileName = 'plan.txt';
  return { id, text: await fs.readFile(demoFile(fileName), 'utf8'), fileName, answers: demoAnswers() };
};

/** The campaign of 19 problems on the rehearsal's clock, on the day of its launch: nothing has been done yet. */
export const seedDayOne = async (db: Db, now: number): Promise<void> =>
  launchPlan(db, { ...(await readDayOne()), clock: 'rehearsal' }, now);
