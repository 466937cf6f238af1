import type { Instant } from '../../domain/calendar/civil-date';
import { loadFacts } from '../record/facts';
import type { Db, Tx } from '../schema/db';
import { inTransaction } from '../record/acts';
import { instantOf } from '../schema/instants';
import type { NoticeUrgency } from '../../domain/codes/notices';

interface DueNotice {
  id: string;
  personId: string;
  urgency: NoticeUrgency;
  sendAt: Instant;
  payload: unknown;
}

interface Addressee {
  id: string;
  name: string;
  email: string | null;
  unitName: string;
}

interface FormedMail {
  id: string;
  messageId: string;
  campaignId: string;
  personId: string;
  kind: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  sendAt: Instant;
  noticeIds: string[];
}

export type FormMails = (
  notices: DueNotice[],
  readers: Addressee[],
  campaign: { id: string; title: string; isRehearsal: boolean },
) => FormedMail[];

/** So many people's notices are formed in one transaction. */
const PEOPLE = 100;

interface Due {
  campaignId: string;
  atLeast: Instant | undefined;
  /** The last person of the page before. */
  after: string;
}

/** The next people for whom something is due, by their ids. */
const peopleDue = async (tx: Tx, { campaignId, after }: Due, now: Date): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ personId: string }[]>`
    SELECT DISTINCT "personId" COLLATE "C" AS "personId" FROM "Notice"
    WHERE "campaignId" = ${campaignId} AND status = 'queued' AND "sendAt" <= ${now} AND "personId" COLLATE "C" > ${after}
    ORDER BY 1 LIMIT ${PEOPLE}`;
  return rows.map(row => row.personId);
};

const formPage = (db: Db, due: Due, form: FormMails): Promise<{ formed: number; next: string | null }> =>
  inTransaction(db, async tx => {
    const { campaignId, atLeast } = due;
    await tx.$queryRaw`SELECT id FROM "Campaign" WHERE id = ${campaignId} FOR UPDATE`;
    const { now, campaign } = await loadFacts(tx, campaignId, atLeast);
    const personIds = await peopleDue(tx, due, new Date(now));
    if (personIds.length === 0) return { formed: 0, next: null };
    const rows = await tx.notice.findMany({
      where: { campaignId, status: 'queued', sendAt: { lte: new Date(now) }, personId: { in: personIds } },
      orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
      select: { id: true, personId: true, urgency: true, sendAt: true, payload: true },
    });
    const people = await tx.person.findMany({
      where: { id: { in: personIds } },
      select: { id: true, name: true, email: true, unit: { select: { name: true } } },
    });
    const mails = form(
      rows.map(row => ({
        ...row,
        urgency: row.urgency as NoticeUrgency,
        sendAt: instantOf(row.sendAt),
      })),
      people.map(({ unit, ...person }) => ({ ...person, unitName: unit.name })),
      { id: campaignId, title: campaign.title, isRehearsal: campaign.clock === 'rehearsal' },
    );
    await tx.mail.createMany({
      data: mails.map(({ noticeIds: _, sendAt, ...mail }) => ({
        ...mail,
        sendAt: new Date(sendAt),
        status: 'queued',
      })),
      skipDuplicates: true,
    });
    const pairs = mails.flatMap(({ id, noticeIds }) => noticeIds.map(noticeId => ({ id, noticeId })));
    await tx.$executeRaw`
      UPDATE "Notice" n SET status = 'mailed', "mailId" = p.mail
      FROM unnest(${pairs.map(one => one.noticeId)}::text[], ${pairs.map(one => one.id)}::text[]) AS p(notice, mail)
      WHERE n.id = p.notice`;
    const next = personIds.length === PEOPLE ? (personIds.at(-1) ?? null) : null;
    return { formed: mails.length, next };
  });

/**
 * Puts every notice that is due into mails, all of a person's in one transaction, some people in each: a notice is in one
 * mail or still queued, never in two. Returns how many mails were formed.
 */
export const formDueMails = async (
  db: Db,
  campaignId: string,
  atLeast: Instant | undefined,
  form: FormMails,
): Promise<number> => {
  let total = 0;
  for (let after: string | null = ''; after !== null;) {
    const { formed, next }: Awaited<ReturnType<typeof formPage>> = await formPage(
      db,
      { campaignId, atLeast, after },
      form,
    );
    total += formed;
    after = next;
  }
  return total;
};
