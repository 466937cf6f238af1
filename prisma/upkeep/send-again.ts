import { addDays, at, dateOf, toInstant } from '../../domain/calendar/civil-date';
import type { Prisma } from '../generated/client';
import { inTransaction } from '../record/acts';
import type { Db, Tx } from '../schema/db';

/** A campaign with something to send, as its workflow has to be told. */
interface CampaignToSend {
  id: string;
  clock: 'real' | 'rehearsal';
}

/** What waits again, and in which campaigns. */
export interface SentAgain {
  mails: number;
  notices: number;
  campaigns: CampaignToSend[];
}

/** Whoever has it sent again, and when by the machine's clock in milliseconds; nobody where a new address did. */
interface ByWhom {
  byId: string | null;
  now: number;
}

/**
 * Lets failed mails and notices that reached nobody wait once more. Their notices are formed anew, so that they go to
 * whoever reads them now, to his present address, and what waits for one person goes together. What has been sent, or waits
 * already, stays as it is.
 */
const waitAgain = async (
  tx: Tx,
  which: { mails: Prisma.MailWhereInput | null; notices: Prisma.NoticeWhereInput | null },
  { byId, now }: ByWhom,
): Promise<SentAgain> => {
  const mails = which.mails
    ? await tx.mail.findMany({ where: { AND: [which.mails, { status: 'failed' }] }, select: { id: true } })
    : [];
  const mailIds = mails.map(one => one.id);
  await tx.mail.updateMany({
    where: { id: { in: mailIds }, status: 'failed' },
    data: { status: 'withdrawn', againById: byId, againAt: new Date(now) },
  });
  const notices = await tx.notice.findMany({
    where: {
      OR: [
        { mailId: { in: mailIds }, status: 'failed' },
        ...(which.notices ? [{ AND: [which.notices, { status: 'undeliverable' }] }] : []),
      ],
    },
    select: { id: true, campaign: { select: { id: true, clock: true } } },
  });
  await tx.notice.updateMany({
    where: { id: { in: notices.map(one => one.id) } },
    data: { status: 'queued', mailId: null },
  });
  const campaigns = new Map(notices.map(one => [one.campaign.id, one.campaign as CampaignToSend]));
  return { mails: mailIds.length, notices: notices.length, campaigns: [...campaigns.values()] };
};

/** 再次发送: by an office, of these mails and notices. Those that it may not see, or that have not failed, are left out. */
export const sendAgain = (
  db: Db,
  { mailIds, noticeIds, onlyRehearsals }: { mailIds: string[]; noticeIds: string[]; onlyRehearsals: boolean },
  by: ByWhom,
): Promise<SentAgain> => {
  const own = onlyRehearsals ? { campaign: { clock: 'rehearsal' } } : {};
  return inTransaction(db, tx =>
    waitAgain(tx, { mails: { id: { in: mailIds }, ...own }, notices: { id: { in: noticeIds }, ...own } }, by),
  );
};

/** Older mails than this are sent again by an office only, in days: nobody wants a year of them with his new address. */
const LATELY_DAYS = 31;

/**
 * Mails that failed and whose person has another address by now are sent again by themselves, however the address was
 * changed.
 */
export const sendAgainToNewAddresses = (db: Db, now: number): Promise<SentAgain> =>
  inTransaction(db, async tx => {
    const since = new Date(at(addDays(dateOf(toInstant(now)), -LATELY_DAYS), '00:00'));
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT m.id FROM "Mail" m JOIN "Person" p ON p.id = m."personId"
      WHERE m.status = 'failed' AND m."sendAt" > ${since} AND p."isActive" AND trim(coalesce(p.email, '')) <> ''
        AND trim(p.email) <> m."to"
        AND (m."campaignId" IS NULL OR m."campaignId" IN (SELECT id FROM "Campaign" WHERE clock = 'real'))`;
    const mails = { id: { in: rows.map(row => row.id) } };
    return waitAgain(tx, { mails, notices: null }, { byId: null, now });
  });
