import { actingPerson } from '../../domain/permissions/stand-in';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { ownNotices, readWhere } from '../read/notice-readings';
import type { Db } from '../schema/db';

/** Which notices somebody has read. */
export interface Reading {
  noticeIds: string[];
  /** Also what came before the earliest of these, each in its campaign: clocks of two campaigns cannot be compared. */
  andEarlier: boolean;
  /** The docket, letter, proceeding or task that was opened: the notices that lead to it. */
  about?: string | undefined;
}

const leadingTo = (id: string): Prisma.NoticeWhereInput => ({
  OR: [
    { proceedingId: id },
    { obligationId: id },
    { proceedingId: null, letterId: id },
    { proceedingId: null, letterId: null, docketId: id },
  ],
});

/** What came before the earliest of these notices of each campaign. */
const earlierThan = (
  all: { id: string; campaignId: string; queuedAt: Date }[],
): Prisma.NoticeWhereInput[] => {
  const first = new Map<string, (typeof all)[number]>();
  for (const one of all) {
    const known = first.get(one.campaignId);
    const isEarlier =
      !known || one.queuedAt < known.queuedAt || (+one.queuedAt === +known.queuedAt && one.id < known.id);
    if (isEarlier) first.set(one.campaignId, one);
  }
  return [...first.values()].map(({ campaignId, queuedAt, id }) => ({
    campaignId,
    OR: [{ queuedAt: { lt: queuedAt } }, { queuedAt, id: { lt: id } }],
  }));
};

/**
 * Notes that somebody has read notices of his own; what is another's, or is read already, is passed over. Only what was shown
 * is marked: what came meanwhile stays unread. `now` is the server's clock, in milliseconds.
 */
export const markRead = async (
  db: Db,
  actor: SignedIn,
  { noticeIds, andEarlier, about }: Reading,
  now: number,
): Promise<number> => {
  const own = await ownNotices(db, actor);
  const unread = (which: Prisma.NoticeWhereInput[]) =>
    which.length === 0
      ? []
      : db.notice.findMany({
          where: { AND: [...own, readWhere(actor, false), { OR: which }] },
          select: { id: true },
        });
  const shown = andEarlier
    ? await db.notice.findMany({
        where: { AND: [...own, { id: { in: noticeIds } }] },
        select: { id: true, campaignId: true, queuedAt: true },
      })
    : [];
  const ids = await unread([
    ...(noticeIds.length > 0 ? [{ id: { in: noticeIds } }] : []),
    ...earlierThan(shown),
    ...(about === undefined ? [] : [leadingTo(about)]),
  ]);
  if (ids.length === 0) return 0;
  return db.$executeRaw(Prisma.sql`
    INSERT INTO "NoticeReading" ("noticeId", "personId", "readAt")
    SELECT n.id, ${actingPerson(actor)}, ${new Date(now)} FROM "Notice" n WHERE n.id = ANY(${ids.map(one => one.id)}::text[])
    ON CONFLICT DO NOTHING`);
};

/** Takes back one's own marks on one's notices: of these, or those that were made at one instant. How many. */
export const markUnread = async (
  db: Db,
  actor: SignedIn,
  { noticeIds, markedAt }: { noticeIds: string[]; markedAt?: string | undefined },
): Promise<number> => {
  const which: Prisma.NoticeReadingWhereInput[] = [
    ...(noticeIds.length > 0 ? [{ noticeId: { in: noticeIds } }] : []),
    ...(markedAt === undefined ? [] : [{ readAt: new Date(markedAt) }]),
  ];
  if (which.length === 0) return 0;
  const { count } = await db.noticeReading.deleteMany({
    where: { personId: actingPerson(actor), notice: { AND: await ownNotices(db, actor) }, OR: which },
  });
  return count;
};
