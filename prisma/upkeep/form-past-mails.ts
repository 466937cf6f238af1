import type { Db } from '../schema/db';
import { inTransaction } from '../record/acts';
import { formOf, type FormMails, type FormedMail } from './form-of';
import { lockQueue } from './mail-queue';

/** So many notices' mails are formed at once, those of an instant together. */
const AT_ONCE = 60;

const untold = { status: 'sent', mailId: null, personId: { not: null } } as const;

/** What left at the first instants of which the mails are missing. */
const nextInstants = async (db: Db, campaignId: string): Promise<Date[]> => {
  const groups = await db.notice.groupBy({
    by: ['sentAt'],
    where: { campaignId, ...untold },
    _count: { _all: true },
    orderBy: { sentAt: 'asc' },
  });
  const taken: Date[] = [];
  let count = 0;
  for (const { sentAt, _count } of groups) {
    if (sentAt === null || (taken.length > 0 && count + _count._all > AT_ONCE)) break;
    taken.push(sentAt);
    count += _count._all;
  }
  return taken;
};

export interface PastMail extends FormedMail {
  sentAt: Date;
}

const formAt = async (db: Db, campaignId: string, sentAt: Date, form: FormMails): Promise<PastMail[]> => {
  const mails = await formOf(db, { campaignId, ...untold, sentAt }, form, { isRehearsal: true });
  return mails.map(mail => ({ ...mail, sentAt }));
};

const write = (db: Db, campaignId: string, mails: PastMail[]): Promise<void> =>
  inTransaction(db, async tx => {
    await lockQueue(tx, { clock: 'rehearsal', campaignId });
    await tx.mail.createMany({
      data: mails.map(({ noticeIds: _, sendAt, ...mail }) => ({
        ...mail,
        sendAt: new Date(sendAt),
        status: 'sent',
        attempts: 1,
      })),
      skipDuplicates: true,
    });
    const pairs = mails.flatMap(({ id, noticeIds }) => noticeIds.map(noticeId => ({ id, noticeId })));
    await tx.$executeRaw`
      UPDATE "Notice" n SET "mailId" = p.mail
      FROM unnest(${pairs.map(one => one.noticeId)}::text[], ${pairs.map(one => one.id)}::text[]) AS p(notice, mail)
      WHERE n.id = p.notice`;
  });

/**
 * The mails in which the notices of a past left that was written in one go (`launch-played.ts`), some instants at a time, the
 * earliest first: formed as they would have been then, noted as sent at their instant. `keep` gets each before it is noted, so
 * that what was cut short is kept again and not lost. Returns how many there were.
 */
export const formPastMails = async (
  db: Db,
  campaignId: string,
  form: FormMails,
  keep: (mails: PastMail[]) => Promise<void>,
): Promise<number> => {
  let total = 0;
  for (let instants = await nextInstants(db, campaignId); instants.length > 0;) {
    const mails: PastMail[] = [];
    for (const sentAt of instants) mails.push(...(await formAt(db, campaignId, sentAt, form)));
    await keep(mails);
    await write(db, campaignId, mails);
    total += mails.length;
    instants = await nextInstants(db, campaignId);
  }
  return total;
};
