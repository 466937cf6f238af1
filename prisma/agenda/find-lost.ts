import type { Db } from '../db';
import { nextStepOf, type NextStepRow } from '../dockets/read-next-step';

export interface OpenCase {
  id: string;
  campaignId: string;
  clock: 'real' | 'rehearsal';
  next: NextStepRow;
}

/** Every open case of a launched campaign with what its workflow should be waiting for. */
export const openCases = async (db: Db): Promise<OpenCase[]> => {
  const rows = await db.docket.findMany({
    where: { kind: 'case', isEnded: false, campaign: { status: 'launched' } },
    select: { id: true, campaignId: true, alarmAt: true, alarmAct: true, version: true, isEnded: true, campaign: { select: { clock: true } } },
    orderBy: { id: 'asc' },
  });
  return rows.map(row => ({
    id: row.id,
    campaignId: row.campaignId,
    clock: row.campaign.clock as 'real' | 'rehearsal',
    next: nextStepOf(row),
  }));
};

/** Launched campaigns, and those with mails that were formed and never left. */
export const launchedCampaigns = (db: Db) =>
  db.campaign.findMany({ where: { status: 'launched' }, select: { id: true, clock: true }, orderBy: { id: 'asc' } });

/** Campaigns with a mail queued for longer than a delivery takes: nobody is delivering it. */
export const undelivered = async (db: Db): Promise<{ id: string; clock: 'real' | 'rehearsal' }[]> => {
  const rows = await db.mail.findMany({
    where: { status: 'queued', campaign: { clock: 'real' } },
    distinct: ['campaignId'],
    select: { campaignId: true },
  });
  return rows.map(row => ({ id: row.campaignId, clock: 'real' }));
};
