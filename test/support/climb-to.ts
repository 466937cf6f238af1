import type { Db } from '../../prisma/schema/db';
import { takeSteps } from '../../prisma/record/take-steps';
import { setClock } from './factories';

/** Sets a campaign's clock and takes every rung that is due by then, in all of its dockets. */
export const climbTo = async (db: Db, campaignId: string, at: string): Promise<void> => {
  const docketIds = (await db.docket.findMany({ where: { campaignId } })).map(one => one.id);
  await setClock(db, campaignId, at);
  await takeSteps(db, campaignId, docketIds, { steps: 'rungs' });
};
