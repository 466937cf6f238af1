import { loadFacts } from '../record/facts';
import { inTransaction } from '../record/acts';
import type { Db } from '../schema/db';

/** The mails of a campaign that wait to be sent, in the order in which they were due. */
export const queuedMails = (db: Db, campaignId: string) =>
  db.mail.findMany({
    where: { campaignId, status: 'queued' },
    orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
    include: { campaign: { select: { clock: true } } },
  });
export type QueuedMail = Awaited<ReturnType<typeof queuedMails>>[number];

export interface SentMail {
  mail: QueuedMail;
  note: string | null;
}

/**
 * Notes that mails of one campaign were sent: with each its notices, and the rungs whose delivery that is (the first
 * sending counts). One transaction for several, because a busy day has hundreds.
 */
export const markSent = async (db: Db, sent: SentMail[]): Promise<void> => {
  const [first] = sent;
  if (!first) return;
  const { now } = await loadFacts(db, first.mail.campaignId);
  const sentAt = new Date(now);
  const ids = sent.map(one => one.mail.id);
  await inTransaction(db, async tx => {
    await tx.$executeRaw`
      UPDATE "Mail" m SET status = 'sent', "sentAt" = ${sentAt}, attempts = attempts + 1, "lastError" = s.note
      FROM unnest(${ids}::text[], ${sent.map(one => one.note)}::text[]) AS s(id, note) WHERE m.id = s.id`;
    await tx.$executeRaw`UPDATE "Notice" SET status = 'sent', "sentAt" = ${sentAt} WHERE "mailId" = ANY(${ids}::text[])`;
    await tx.$executeRaw`
      UPDATE "Step" s SET "deliveredAt" = ${sentAt} FROM "Notice" n
      WHERE n."mailId" = ANY(${ids}::text[]) AND n.rung IS NOT NULL AND s."deliveredAt" IS NULL
        AND s."obligationId" = n."obligationId" AND s.round = n.round AND s.rung = n.rung`;
    await tx.$executeRaw`
      UPDATE "Person" SET "mailTrouble" = NULL
      WHERE "mailTrouble" IS NOT NULL AND id = ANY(${sent.map(one => one.mail.personId)}::text[])`;
  });
};

/** A mail that will never arrive: shown to the office with its reason, which is the person's trouble where it bounced. */
export const markFailed = async (
  db: Db,
  mail: QueuedMail,
  reason: string,
  isAddressTrouble: boolean,
): Promise<void> => {
  await inTransaction(db, async tx => {
    await tx.mail.update({
      where: { id: mail.id },
      data: { status: 'failed', attempts: { increment: 1 }, lastError: reason },
    });
    await tx.notice.updateMany({ where: { mailId: mail.id }, data: { status: 'failed' } });
    if (isAddressTrouble)
      await tx.person.updateMany({ where: { id: mail.personId }, data: { mailTrouble: reason } });
  });
};

/** A mail that waits for its next turn. */
export const markDeferred = async (db: Db, mail: QueuedMail, reason: string): Promise<void> => {
  await db.mail.update({ where: { id: mail.id }, data: { attempts: { increment: 1 }, lastError: reason } });
};
