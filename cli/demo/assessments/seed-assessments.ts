import path from 'node:path';
import type { Db } from '../../../prisma/schema/db';
import { seedProvince } from '../money/seed-province';
import { saveUnits } from '../save-units';
import { cycleDocketId, cycleIdOf } from './open-cycle';
import { playCycleOf2017 } from './story-2017';
import { playCycleOf2018 } from './story-2018';
import { rectificationId, seedRectification } from './rectification';

/** True where the first of them has been made, whole or not: a folder of before that had none keeps none. */
export const isBegun = async (db: Db): Promise<boolean> =>
  (await db.campaign.count({ where: { id: cycleIdOf(2017) } })) > 0;

/** True where the cycle of 2017 came to its end, so that there are findings to make a campaign of. */
const isFinished = async (db: Db): Promise<boolean> =>
  (await db.docket.count({ where: { id: cycleDocketId(2017), isEnded: true } })) > 0;

/**
 * Two yearly cycles in which an invented province assesses eight counties: a finished one, the campaign of 云溪县 that came of its
 * findings, and a running one. What is there already, whole or broken off, is left as it is. Returns the campaigns that this call
 * made.
 */
export const seedAssessments = async (db: Db, now: number): Promise<string[]> => {
  const made: string[] = [];
  const make = async (id: string, play: (on: Db) => Promise<void>): Promise<void> => {
    if ((await db.campaign.count({ where: { id } })) > 0) return;
    await play(db);
    made.push(id);
  };
  await seedProvince(db, now);
  await saveUnits(db, path.join(__dirname, 'registry.csv'), now);
  await make(cycleIdOf(2017), playCycleOf2017);
  if (await isFinished(db)) await make(rectificationId, seedRectification);
  await make(cycleIdOf(2018), playCycleOf2018);
  return made;
};
