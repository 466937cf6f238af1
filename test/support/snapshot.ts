import type { Db } from '../../prisma/schema/db';

/** Every row of a campaign's record, in one order: two snapshots are equal when nothing has changed in between. */
export const snapshot = async (db: Db, campaignId: string): Promise<Record<string, unknown[]>> => {
  const where = { campaignId };
  const tables = {
    campaign: await db.campaign.findMany({ where: { id: campaignId } }),
    docket: await db.docket.findMany({ where, orderBy: { id: 'asc' } }),
    event: await db.event.findMany({ where: { docket: where }, orderBy: { id: 'asc' } }),
    obligation: await db.obligation.findMany({ where, orderBy: { id: 'asc' } }),
    step: await db.step.findMany({ where, orderBy: { id: 'asc' } }),
    letter: await db.letter.findMany({ where, orderBy: { id: 'asc' } }),
    proceeding: await db.proceeding.findMany({ where, orderBy: { id: 'asc' } }),
    notice: await db.notice.findMany({ where, orderBy: { id: 'asc' } }),
    mail: await db.mail.findMany({ where, orderBy: { id: 'asc' } }),
    verdictChange: await db.verdictChange.findMany({ where, orderBy: { id: 'asc' } }),
    breach: await db.breach.findMany({ where, orderBy: { id: 'asc' } }),
    figure: await db.figure.findMany({ where, orderBy: { id: 'asc' } }),
    numbers: await db.letterNumber.findMany({ orderBy: { sign: 'asc' } }),
  };
  return JSON.parse(
    JSON.stringify(tables, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
  ) as Record<string, unknown[]>;
};
