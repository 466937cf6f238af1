import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf } from './cursor';
import { readWhere } from './notice-readings';
import { noticeWhere } from './notices-seen';
import { campaignWhere } from './scope';

export interface NoticeFilter {
  /** Null for everybody's. */
  personId: string | null;
  campaignId?: string | undefined;
  docketId?: string | undefined;
  status?: string[] | undefined;
  /** Only what whoever reads has not read, or has. */
  unread?: boolean | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Notices that the actor may see, with their mails, the newest first. */
export const queryNotices = async (db: Db, actor: SignedIn, filter: NoticeFilter) => {
  const { personId, campaignId, docketId, status, unread, limit } = filter;
  const after = decodeCursor('notices', filter.cursor, 2, isInstantPlace);
  const where: Prisma.NoticeWhereInput[] = [campaignWhere(actor), await noticeWhere(db, actor)];
  if (personId !== null) where.push({ personId });
  if (campaignId) where.push({ campaignId });
  if (docketId) where.push({ docketId });
  if (status?.length) where.push({ status: { in: status } });
  if (unread !== undefined) where.push(readWhere(actor, !unread));
  if (after) {
    const [at = '', id = ''] = after;
    const queuedAt = new Date(at);
    where.push({ OR: [{ queuedAt: { lt: queuedAt } }, { queuedAt, id: { lt: id } }] });
  }
  const rows = await db.notice.findMany({
    where: { AND: where },
    orderBy: [{ queuedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: {
      mail: { select: { subject: true, lastError: true } },
      // Who has read what others were told is nobody's business.
      readings: {
        where: { notice: { personId: actor.personId } },
        orderBy: [{ readAt: 'asc' }, { personId: 'asc' }],
        select: { personId: true, readAt: true },
      },
    },
  });
  return pageOf(rows, limit, last => encodeCursor('notices', [last.queuedAt.toISOString(), last.id]));
};

/** To whom notices went instead, by the notice that was passed on. */
export const passedOnTo = async (db: Db, noticeIds: string[]): Promise<Map<string, string[]>> => {
  const rows = await db.notice.findMany({
    where: { insteadOfId: { in: noticeIds } },
    orderBy: { id: 'asc' },
    select: { insteadOfId: true, personId: true },
  });
  const to = new Map<string, string[]>();
  for (const { insteadOfId, personId } of rows)
    if (insteadOfId !== null && personId !== null)
      to.set(insteadOfId, [...(to.get(insteadOfId) ?? []), personId]);
  return to;
};

/** Active people whom mail does not reach: without an address, or with trouble on record. */
export const queryMailTroubles = (db: Db) =>
  db.person.findMany({
    where: { isActive: true, OR: [{ mailTrouble: { not: null } }, { email: null }] },
    orderBy: [{ unitId: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      mailTrouble: true,
      unit: { select: { id: true, name: true } },
    },
  });
