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
    select: {
      id: true,
      campaignId: true,
      alarmAt: true,
      alarmAct: true,
      version: true,
      isEnded: true,
      campaign: { select: { clock: true } },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(row => ({
    id: row.id,
    campaignId: row.campaignId,
    clock: row.campaign.clock as 'real' | 'rehearsal',
    next: nextStepOf(row),
  }));
};

/** The campaigns under supervision. */
export const launchedCampaigns = (db: Db) =>
  db.campaign.findMany({
    where: { status: 'launched' },
    select: { id: true, clock: true },
    orderBy: { id: 'asc' },
  });

/** Campaigns with queued mails, which a delivery should have in hand. */
export const undelivered = async (db: Db): Promise<{ id: string; clock: 'real' | 'rehearsal' }[]> => {
  const rows = await db.mail.findMany({
    where: { status: 'queued', campaign: { clock: 'real' } },
    distinct: ['campaignId'],
    select: { campaignId: true },
  });
  return rows.map(row => ({ id: row.campaignId, clock: 'real' }));
};
