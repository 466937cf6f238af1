import type { Instant } from '../../domain/calendar/civil-date';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';
import { inTransaction } from '../record/acts';
import type { NoticeUrgency } from '../../domain/codes/policy';
import { instantOf } from '../schema/instants';

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

/**
 * Puts every notice that is due into mails, in one transaction: a notice is in one mail or still queued, never in two.
 * Returns how many mails were formed.
 */
export const formDueMails = (
  db: Db,
  campaignId: string,
  atLeast: Instant | undefined,
  form: FormMails,
): Promise<number> =>
  inTransaction(db, async tx => {
    await tx.$queryRaw`SELECT id FROM "Campaign" WHERE id = ${campaignId} FOR UPDATE`;
    const { now, campaign } = await loadFacts(tx, campaignId, atLeast);
    const rows = await tx.notice.findMany({
      where: { campaignId, status: 'queued', sendAt: { lte: new Date(now) } },
      orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
      select: { id: true, personId: true, urgency: true, sendAt: true, payload: true },
    });
    if (rows.length === 0) return 0;
    const people = await tx.person.findMany({
      where: { id: { in: [...new Set(rows.map(row => row.personId))] } },
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
    return mails.length;
  });
