import { actingPerson } from '../../domain/permissions/stand-in';
import type { NoticeStatus } from '../../domain/codes/notices';
import type { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { noticeWhere } from './notices-seen';
import { campaignWhere } from './scope';

/** What was called back, or went to somebody else instead, waits for nobody to read it. */
const notToRead: NoticeStatus[] = ['withdrawn', 'passed-on'];

/** The notices that are the actor's to read: his own, for a stand-in those of the person for whom he stands in. */
export const ownNotices = async (db: Db, actor: SignedIn): Promise<Prisma.NoticeWhereInput[]> => [
  { personId: actor.personId },
  campaignWhere(actor),
  await noticeWhere(db, actor),
];

/** Those that whoever really reads has read, or not: a stand-in's mark is his own. */
export const readWhere = (actor: SignedIn, isRead: boolean): Prisma.NoticeWhereInput => {
  const mine = { personId: actingPerson(actor) };
  return isRead ? { readings: { some: mine } } : { readings: { none: mine }, status: { notIn: notToRead } };
};

/** How many of the actor's notices wait to be read. */
export const countUnread = async (db: Db, actor: SignedIn): Promise<number> =>
  db.notice.count({ where: { AND: [...(await ownNotices(db, actor)), readWhere(actor, false)] } });
