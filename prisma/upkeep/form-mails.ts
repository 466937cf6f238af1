import type { Instant } from '../../domain/calendar/civil-date';
import { loadFacts } from '../record/facts';
import type { Db, Tx } from '../schema/db';
import { inTransaction } from '../record/acts';
import { Prisma } from '../generated/client';
import { formOf, type FormedMail, type FormMails } from './form-of';
import { lockQueue, noticesIn, ofQueue, queueOf, type MailQueue } from './mail-queue';
import { passOnNotices } from './pass-on-notices';

/** So many people's notices are formed in one transaction, and so many dockets' looked at. */
const AT_ONCE = 100;

interface Due {
  queue: MailQueue;
  /** The campaign that came first; all of a queue have one clock. */
  campaignId: string;
  atLeast: Instant | undefined;
}

type Page = Due & { after: string };

/** The next dockets or people, by their ids, for which something is due. */
const nextDue = async (
  tx: Tx,
  { queue, after }: Page,
  column: 'docketId' | 'personId',
  now: Instant,
): Promise<string[]> => {
  const id = Prisma.sql`${Prisma.raw(`"${column}"`)} COLLATE "C"`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT ${id} AS id FROM "Notice"
    WHERE ${ofQueue(queue)} AND status = 'queued' AND "sendAt" <= ${new Date(now)} AND ${id} > ${after}
    ORDER BY 1 LIMIT ${AT_ONCE}`;
  return rows.map(row => row.id);
};

const dueIn = ({ queue }: Due, now: Instant): Prisma.NoticeWhereInput => ({
  ...noticesIn(queue),
  status: 'queued',
  sendAt: { lte: new Date(now) },
});

const nextPage = (ids: string[]): string | null => (ids.length === AT_ONCE ? (ids.at(-1) ?? null) : null);

/** Decides once more who is told, for some dockets' notices. */
const lookAgain = (db: Db, page: Page): Promise<string | null> =>
  inTransaction(db, async tx => {
    await lockQueue(tx, page.queue);
    const { now } = await loadFacts(tx, page.campaignId, page.atLeast);
    const docketIds = await nextDue(tx, page, 'docketId', now);
    const waiting = await tx.notice.findMany({
      where: { ...dueIn(page, now), docketId: { in: docketIds } },
      select: { id: true },
    });
    const ids = waiting.map(one => one.id);
    if (ids.length > 0) await passOnNotices(tx, ids, now);
    return nextPage(docketIds);
  });

const writeMails = async (tx: Tx, mails: FormedMail[]): Promise<void> => {
  // One that was taken back, or is sent again, and is formed as it was.
  const before = { id: { in: mails.map(one => one.id) }, status: 'withdrawn' };
  const again = await tx.mail.findMany({
    where: before,
    select: { id: true, againById: true, againAt: true },
  });
  await tx.mail.deleteMany({ where: before });
  const againOf = new Map(again.map(one => [one.id, one]));
  await tx.mail.createMany({
    data: mails.map(({ noticeIds: _, sendAt, ...mail }) => ({
      ...mail,
      ...againOf.get(mail.id),
      sendAt: new Date(sendAt),
      status: 'queued',
    })),
    skipDuplicates: true,
  });
  const pairs = mails.flatMap(({ id, noticeIds }) => noticeIds.map(noticeId => ({ id, noticeId })));
  await tx.$executeRaw`
    UPDATE "Notice" n SET status = 'sending', "mailId" = p.mail
    FROM unnest(${pairs.map(one => one.noticeId)}::text[], ${pairs.map(one => one.id)}::text[]) AS p(notice, mail)
    WHERE n.id = p.notice`;
};

const formPage = (db: Db, page: Page, form: FormMails): Promise<{ formed: number; next: string | null }> =>
  inTransaction(db, async tx => {
    await lockQueue(tx, page.queue);
    const { now } = await loadFacts(tx, page.campaignId, page.atLeast);
    const personIds = await nextDue(tx, page, 'personId', now);
    if (personIds.length === 0) return { formed: 0, next: null };
    const wanted = { ...dueIn(page, now), personId: { in: personIds } };
    const mails = await formOf(tx, wanted, form, { isRehearsal: page.queue.clock === 'rehearsal' });
    await writeMails(tx, mails);
    return { formed: mails.length, next: nextPage(personIds) };
  });

/**
 * Puts every notice that is due into mails, for whoever reads it now: of all campaigns on the real clock, whichever of them
 * comes first, or of one rehearsal. All of a person's in one transaction, some people in each: a notice is in one mail or
 * still queued, never in two. Returns how many mails were formed.
 */
export const formDueMails = async (
  db: Db,
  campaignId: string,
  atLeast: Instant | undefined,
  form: FormMails,
): Promise<number> => {
  const due: Due = { queue: await queueOf(db, campaignId), campaignId, atLeast };
  for (let after: string | null = ''; after !== null;) after = await lookAgain(db, { ...due, after });
  let total = 0;
  for (let after: string | null = ''; after !== null;) {
    const { formed, next }: Awaited<ReturnType<typeof formPage>> = await formPage(
      db,
      { ...due, after },
      form,
    );
    total += formed;
    after = next;
  }
  return total;
};
