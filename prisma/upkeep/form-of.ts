import type { Instant } from '../../domain/calendar/civil-date';
import type { NoticeUrgency } from '../../domain/codes/notices';
import type { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import { instantOf } from '../schema/instants';

/** A queued notice that is due, as its row has it. `payload` is a `NoticePayload` unless something went wrong with it. */
export interface QueuedNotice {
  id: string;
  personId: string;
  urgency: NoticeUrgency;
  sendAt: Instant;
  payload: unknown;
  campaign: { id: string; title: string };
}

interface Addressee {
  id: string;
  name: string;
  email: string | null;
  unitName: string;
}

export interface FormedMail {
  id: string;
  messageId: string;
  /** Null where it tells of several. */
  campaignId: string | null;
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
  notices: QueuedNotice[],
  readers: Addressee[],
  about: { isRehearsal: boolean },
) => FormedMail[];

/** The mails of all notices that `where` names, for the people whom they are addressed to now. */
export const formOf = async (
  db: Db | Tx,
  where: Prisma.NoticeWhereInput,
  form: FormMails,
  about: { isRehearsal: boolean },
): Promise<FormedMail[]> => {
  const rows = await db.notice.findMany({
    where,
    orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      personId: true,
      urgency: true,
      sendAt: true,
      payload: true,
      campaign: { select: { id: true, title: true } },
    },
  });
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(rows.flatMap(row => row.personId ?? []))] } },
    select: { id: true, name: true, email: true, unit: { select: { name: true } } },
  });
  return form(
    rows.map(row => ({
      ...row,
      personId: row.personId ?? '',
      urgency: row.urgency as NoticeUrgency,
      sendAt: instantOf(row.sendAt),
    })),
    people.map(({ unit, ...person }) => ({ ...person, unitName: unit.name })),
    about,
  );
};
