import { loadFacts } from '../record/facts';
import { lockQueue, mailsIn, queueOf, type MailQueue } from './mail-queue';
import { recallMails, type Recalled } from './recall-mails';
import { inTransaction } from '../record/acts';
import { unitOf } from '../../record/unreached-notices';
import type { NoticeRow } from '../../record/rows';
import type { Notice } from '../generated/client';
import { noticeRowOf, tellUnreached } from './pass-on-notices';
import type { Db, Tx } from '../schema/db';

/** So many mails are read at once: a busy morning has hundreds, each with its text. */
const PAGE = 100;

const page = (db: Db, queue: MailQueue, last: { sendAt: Date; id: string } | undefined) =>
  db.mail.findMany({
    where: {
      AND: [
        mailsIn(queue),
        { status: 'queued' },
        last ? { OR: [{ sendAt: { gt: last.sendAt } }, { sendAt: last.sendAt, id: { gt: last.id } }] } : {},
      ],
    },
    orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
    take: PAGE,
  });
export type QueuedMail = Awaited<ReturnType<typeof page>>[number];

/** The mails of a queue that wait to be sent, in the order in which they were due, page by page; each comes once. */
export async function* queuedMails(db: Db, queue: MailQueue): AsyncGenerator<QueuedMail[]> {
  let mails: QueuedMail[] = [];
  do {
    mails = await page(db, queue, mails.at(-1));
    if (mails.length > 0) yield mails;
  } while (mails.length === PAGE);
}

/** Of formed mails, those that still go to their readers (recall-mails.ts); what is taken back waits to be formed. */
export const stillToSend = (
  db: Db,
  { queue, campaignId }: { queue: MailQueue; campaignId: string },
  mails: QueuedMail[],
): Promise<Recalled<QueuedMail>> =>
  inTransaction(db, async tx => {
    await lockQueue(tx, queue);
    const { now } = await loadFacts(tx, campaignId);
    return recallMails(tx, mails, now);
  });

/** True while mails of a campaign's queue wait to be sent. */
export const hasQueuedMails = async (db: Db, campaignId: string): Promise<boolean> => {
  const queue = mailsIn(await queueOf(db, campaignId));
  return (
    (await db.mail.findFirst({ where: { AND: [queue, { status: 'queued' }] }, select: { id: true } })) !==
    null
  );
};

export interface SentMail {
  mail: QueuedMail;
  note: string | null;
}

/**
 * Notes that mails of one queue were sent, by the clock of a campaign of it: with each its notices, and the rungs whose delivery that is (the first
 * sending counts). One transaction for several, because a busy day has hundreds.
 */
export const markSent = async (db: Db, campaignId: string, sent: SentMail[]): Promise<void> => {
  if (sent.length === 0) return;
  const { now } = await loadFacts(db, campaignId);
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

/**
 * Of notices that failed, those that nobody of the unit has been told, nor will be: none beside them tells the same to
 * somebody else of a unit.
 */
const reachedNobody = async (tx: Tx, failed: Notice[]): Promise<NoticeRow[]> => {
  const unreached: NoticeRow[] = [];
  for (const row of failed) {
    const notice = noticeRowOf(row);
    if (!notice || unitOf(notice) === null) continue;
    const { docketId, kind, obligationId, queuedAt } = row;
    const others = await tx.notice.findMany({
      where: { docketId, kind, obligationId, queuedAt, status: { in: ['queued', 'sending', 'sent'] } },
    });
    const isTold = others.some(other => {
      const beside = noticeRowOf(other);
      return beside !== null && unitOf(beside) === unitOf(notice);
    });
    if (!isTold) unreached.push(notice);
  }
  return unreached;
};

/**
 * A mail that will never arrive: shown to the office with its reason, which is the person's trouble where it bounced. On the
 * real clock the office is also told of what thereby reached nobody; a rehearsal's mails go to nobody anyway.
 */
export const markFailed = async (
  db: Db,
  queue: MailQueue,
  mail: QueuedMail,
  { reason, isAddressTrouble }: { reason: string; isAddressTrouble: boolean },
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
    if (queue.clock === 'rehearsal') return;
    const failed = await tx.notice.findMany({ where: { mailId: mail.id } });
    await tellUnreached(tx, await reachedNobody(tx, failed), 'mail-refused');
  });
};

/** A mail that waits for its next turn. */
export const markDeferred = async (db: Db, mail: QueuedMail, reason: string): Promise<void> => {
  await db.mail.update({ where: { id: mail.id }, data: { attempts: { increment: 1 }, lastError: reason } });
};
