import fs from 'node:fs/promises';
import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import type { Db } from '../../prisma/schema/db';
import { demoFile } from './demo-file';
import { launchPlan } from './launch-plan';
import { todayAnswers, todayPlan } from './today-plan';

export const todayCampaignId = 'today';

/**
 * The campaign of six problems on the real clock, issued and handed out at `now` (milliseconds since the epoch): its deadlines
 * count from that day in Shanghai, and its reminders come when they are due.
 */
export const seedToday = async (db: Db, now: number): Promise<void> => {
  const fileName = 'today.txt';
  const text = todayPlan(await fs.readFile(demoFile(fileName), 'utf8'), dateOf(toInstant(now)));
  const plan = { id: todayCampaignId, text, fileName, answers: todayAnswers() };
  // The pages open on the newest campaign, which is to be the one that has something to show.
  await launchPlan(db, { ...plan, clock: 'real', importedAt: now - 1_000 }, now);
};
