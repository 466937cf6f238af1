import { readAgenda } from '../read/read-agenda';
import type { Db } from '../schema/db';
import { inTransaction } from './acts';
import { lockStatus } from './campaign-standing';
import { loadFacts } from './facts';

/** Marks a campaign as ended where nothing is owed in it and nothing is to come; false where that is no longer so. */
export const endCampaign = (db: Db, campaignId: string): Promise<boolean> =>
  inTransaction(db, async tx => {
    const status = await lockStatus(tx, campaignId);
    if (status !== 'launched') return true;
    if (!(await readAgenda(tx, campaignId)).isEnded) return false;
    const at = new Date((await loadFacts(tx, campaignId)).now);
    await tx.campaign.update({ where: { id: campaignId }, data: { status: 'ended', endedAt: at } });
    await tx.campaignStanding.create({ data: { campaignId, at, status: 'ended' } });
    return true;
  });
