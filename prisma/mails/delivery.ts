import { loadFacts } from '../campaigns/facts';
import type { Db } from '../db';

/** The mails of a campaign that wait to be sent, in the order in which they were due. */
export const queuedMails = (db: Db, campaignId: string) =>
  db.mail.findMany({
    where: { campaignId, status: 'queued' },
    orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
    include: { campaign: { select: { clock: true } } },
  });
export type QueuedMail = Awaited<ReturnType<typeof queuedMails>>[number];

/** Notes that a mail was sent: with it each of its notices, and the rungs whose delivery that is (the first sending counts). */
export const markSent = async (db: Db, mail: QueuedMail, note: string | null): Promise<void> => {
  const { now } = await loadFacts(db, mail.campaignId);
  const sentAt = new Date(now);
  await db.$transaction([
    db.mail.update({ where: { id: mail.id }, data: { status: 'sent', sentAt, attempts: { increment: 1 }, lastError: note } }),
    db.notice.updateMany({ where: { mailId: mail.id }, data: { status: 'sent', sentAt } }),
    db.$executeRaw`
      UPDATE "Step" s SET "deliveredAt" = ${sentAt} FROM "Notice" n
      WHERE n."mailId" = ${mail.id} AND n.rung IS NOT NULL AND s."deliveredAt" IS NULL
        AND s."obligationId" = n."obligationId" AND s.round = n.round AND s.rung = n.rung`,
    db.person.updateMany({ where: { id: mail.personId, mailTrouble: { not: null } }, data: { mailTrouble: null } }),
  ]);
};

/** A mail that will never arrive: shown to the office with its reason, which is the person's trouble where it bounced. */
export const markFailed = async (db: Db, mail: QueuedMail, reason: string, isAddressTrouble: boolean): Promise<void> => {
  await db.$transaction([
    db.mail.update({ where: { id: mail.id }, data: { status: 'failed', attempts: { increment: 1 }, lastError: reason } }),
    db.notice.updateMany({ where: { mailId: mail.id }, data: { status: 'failed' } }),
    ...(isAddressTrouble ? [db.person.update({ where: { id: mail.personId }, data: { mailTrouble: reason } })] : []),
  ]);
};

/** A mail that waits for its next turn. */
export const markDeferred = async (db: Db, mail: QueuedMail, reason: string): Promise<void> => {
  await db.mail.update({ where: { id: mail.id }, data: { attempts: { increment: 1 }, lastError: reason } });
};
