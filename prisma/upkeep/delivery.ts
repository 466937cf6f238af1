import { loadFacts } from '../record/facts';
import { inTransaction } from '../record/acts';
import type { Db } from '../schema/db';

/** So many mails are read at once: a busy morning has hundreds, each with its text. */
const PAGE = 100;

const page = (db: Db, campaignId: string, last: { sendAt: Date; id: string } | undefined) =>
  db.mail.findMany({
    where: {
      campaignId,
      status: 'queued',
      ...(last && { OR: [{ sendAt: { gt: last.sendAt } }, { sendAt: last.sendAt, id: { gt: last.id } }] }),
    },
    orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
    take: PAGE,
    include: { campaign: { select: { clock: true } } },
  });
export type QueuedMail = Awaited<ReturnType<typeof page>>[number];

/** The mails of a campaign that wait to be sent, in the order in which they were due, page by page; each comes once. */
export async function* queuedMails(db: Db, campaignId: string): AsyncGenerator<QueuedMail[]> {
  let mails: QueuedMail[] = [];
  do {
    mails = await page(db, campaignId, mails.at(-1));
    if (mails.length > 0) yield mails;
  } while (mails.length === PAGE);
}

/** True while mails of a campaign wait to be sent. */
export const hasQueuedMails = async (db: Db, campaignId: string): Promise<boolean> =>
  (await db.mail.findFirst({ where: { campaignId, status: 'queued' }, select: { id: true } })) !== null;

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
  await inTransaction(db, async tx => {
    const noted = await tx.$queryRaw<{ id: string }[]>`
      UPDATE "Mail" m SET status = 'sent', "sentAt" = ${sentAt}, attempts = attempts + 1, "lastError" = s.note
      FROM unnest(${sent.map(one => one.mail.id)}::text[], ${sent.map(one => one.note)}::text[]) AS s(id, note)
      WHERE m.id = s.id AND m.status <> 'sent' RETURNING m.id`;
    const ids = noted.map(one => one.id);
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
    const { count } = await tx.mail.updateMany({
      where: { id: mail.id, status: 'queued' },
      data: { status: 'failed', attempts: { increment: 1 }, lastError: reason },
    });
    if (count === 0) return;
    await tx.notice.updateMany({ where: { mailId: mail.id }, data: { status: 'failed' } });
    if (isAddressTrouble)
      await tx.person.updateMany({ where: { id: mail.personId }, data: { mailTrouble: reason } });
  });
};

/** A mail that waits for its next turn. */
export const markDeferred = async (db: Db, mail: QueuedMail, reason: string): Promise<void> => {
  await db.mail.update({ where: { id: mail.id }, data: { attempts: { increment: 1 }, lastError: reason } });
};
