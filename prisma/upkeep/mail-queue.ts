import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';

/**
 * Whose mails leave together: those of all campaigns on the real clock, because a person gets one digest a day over all of
 * them; those of a rehearsal by themselves, for it has its own time.
 */
export type MailQueue = { clock: 'real' } | { clock: 'rehearsal'; campaignId: string };

/** The queue of a campaign. One that does not exist has nothing to send. */
export const queueOf = async (db: Db, campaignId: string): Promise<MailQueue> => {
  const row = await db.campaign.findUnique({ where: { id: campaignId }, select: { clock: true } });
  return row?.clock === 'real' ? { clock: 'real' } : { clock: 'rehearsal', campaignId };
};

/** Its name, as locks and turns know it. No campaign is called by it. */
export const nameOfQueue = (queue: MailQueue): string => (queue.clock === 'real' ? '*' : queue.campaignId);

export const noticesIn = (queue: MailQueue): Prisma.NoticeWhereInput =>
  queue.clock === 'real' ? { campaign: { clock: 'real' } } : { campaignId: queue.campaignId };

/** The same for a statement over "Notice". */
export const ofQueue = (queue: MailQueue): Prisma.Sql =>
  queue.clock === 'real'
    ? Prisma.sql`"campaignId" IN (SELECT id FROM "Campaign" WHERE clock = 'real')`
    : Prisma.sql`"campaignId" = ${queue.campaignId}`;

export const mailsIn = (queue: MailQueue): Prisma.MailWhereInput =>
  queue.clock === 'real'
    ? { OR: [{ campaignId: null }, { campaign: { clock: 'real' } }] }
    : { campaignId: queue.campaignId };

/** Until the end of the transaction nobody else forms mails of this queue, or takes any back. Commands are not held up. */
export const lockQueue = async (tx: Tx, queue: MailQueue): Promise<void> => {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`mails/${nameOfQueue(queue)}`}, 0))`;
};
