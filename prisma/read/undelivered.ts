import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';

/** So many of each kind are listed, the newest first. */
const MOST = 200;

/** What did not arrive, for the offices: what waits for the mail server, what failed, what reached nobody. */
export const queryUndelivered = async (db: Db, onlyRehearsals: boolean) => {
  const inClock = { campaign: { clock: 'rehearsal' } };
  const mails: Prisma.MailWhereInput = onlyRehearsals ? inClock : {};
  const notices: Prisma.NoticeWhereInput = onlyRehearsals ? inClock : {};
  // What is sent at once is not shown as waiting: only what has been tried in vain.
  const waits = { ...mails, status: 'queued', attempts: { gt: 0 } };
  const waiting = await db.mail.aggregate({ where: waits, _count: true, _min: { sendAt: true } });
  const last = await db.mail.findFirst({
    where: waits,
    orderBy: [{ attempts: 'desc' }, { id: 'asc' }],
    select: { lastError: true },
  });
  const failed = await db.mail.findMany({
    where: { ...mails, status: 'failed' },
    orderBy: [{ sendAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, personId: true, to: true, kind: true, sendAt: true, lastError: true },
  });
  const unreached = await db.notice.findMany({
    where: { ...notices, status: 'undeliverable' },
    orderBy: [{ sendAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, campaignId: true, kind: true, audiences: true, sendAt: true },
  });
  const people = await db.person.findMany({
    where: { id: { in: failed.map(one => one.personId) } },
    select: { id: true, name: true, email: true, unit: { select: { id: true, name: true } } },
  });
  return {
    waiting: { mails: waiting._count, since: waiting._min.sendAt, reason: last?.lastError ?? null },
    failed,
    unreached,
    people: new Map(people.map(one => [one.id, one])),
  };
};

/** How many notices of a campaign reached nobody, or failed for good. */
export const countUndelivered = (db: Db, campaignId: string): Promise<number> =>
  db.notice.count({ where: { campaignId, status: { in: ['undeliverable', 'failed'] } } });
