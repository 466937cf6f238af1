import { dateOf, type Instant } from '../../domain/calendar/civil-date';
import type { NoticeUrgency } from '../../domain/codes/notices';
import type { NoticePayload } from '../../domain/docket/notice-payload';
import type { ToldAs } from '../../record/audience';
import { passOn, type LeavingNotice, type PassedOn } from '../../record/pass-on';
import type { Notice, Prisma } from '../generated/client';
import { unitOf, unreachedNotices } from '../../record/unreached-notices';
import type { NoticeRow } from '../../record/rows';
import type { UnreachedRule } from '../../domain/explain/passed-on';
import { groupBy } from '../../domain/group-by';
import { loadFacts } from '../record/facts';
import { readersIn } from '../record/readers';
import type { Tx } from '../schema/db';
import { instantOf } from '../schema/instants';

/** What waits to leave, by its id, and what was queued with it: both may tell the same. */
const withSiblings = async (tx: Tx, waitingIds: string[]): Promise<Notice[]> => {
  const waiting = await tx.notice.findMany({ where: { id: { in: waitingIds } } });
  const dockets = [...new Set(waiting.flatMap(one => one.docketId ?? []))];
  const instants = [...new Map(waiting.map(one => [one.queuedAt.getTime(), one.queuedAt])).values()];
  const known = new Set(waitingIds);
  const others = await tx.notice.findMany({
    where: { docketId: { in: dockets }, queuedAt: { in: instants }, id: { notIn: [...known] } },
  });
  return [...waiting, ...others].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/**
 * As what the reader of an older notice was told, which does not say it: it stays with him for as long as he has an account,
 * then it is for whoever reads for his unit.
 */
const olderAudiences = async (tx: Tx, notices: Notice[]): Promise<Map<string, ToldAs[]>> => {
  const older = notices.filter(one => one.audiences === null);
  if (older.length === 0) return new Map();
  const people = await tx.person.findMany({
    where: { id: { in: older.flatMap(one => one.personId ?? []) } },
    select: { id: true, unitId: true, isActive: true },
  });
  const gone = new Map(people.map(one => [one.id, one]));
  return new Map(
    older.flatMap(({ id, personId, urgency, rung }): [string, ToldAs[]][] => {
      const person = gone.get(personId ?? '');
      if (person?.isActive) return [];
      if (!person) return [[id, []]];
      const audience = { to: 'liaison' as const, unitId: person.unitId };
      return [[id, [{ audience, urgency: urgency as NoticeUrgency, rung }]]];
    }),
  );
};

/** A row as it was queued; null for one of an older version that does not say to whom. */
export const noticeRowOf = (row: Notice, older?: ToldAs[]): NoticeRow | null => {
  const { docketId, status: _status, mailId: _mail, sentAt: _sent, insteadOfId: _instead, ...rest } = row;
  const audiences = (rest.audiences as unknown as ToldAs[] | null) ?? older;
  if (!audiences || docketId === null) return null;
  return {
    ...rest,
    docketId,
    audiences,
    payload: rest.payload as unknown as NoticePayload,
    urgency: rest.urgency as NoticeUrgency,
    queuedAt: instantOf(rest.queuedAt),
    sendAt: instantOf(rest.sendAt),
  };
};

const unitsOf = (notices: LeavingNotice[]): string[] => [
  ...new Set(
    notices.flatMap(one =>
      one.audiences.flatMap(({ audience }) => ('unitId' in audience ? [audience.unitId] : [])),
    ),
  ),
];

/** Queues notices; one that is there already stays as it is. */
const queueNotices = async (tx: Tx, rows: (NoticeRow & { insteadOfId?: string | null })[]): Promise<void> => {
  await tx.notice.createMany({
    data: rows.map(
      ({ queuedAt, sendAt, ...row }) =>
        ({
          ...row,
          queuedAt: new Date(queuedAt),
          sendAt: new Date(sendAt),
          status: 'queued',
        }) as unknown as Prisma.NoticeCreateManyInput,
    ),
    skipDuplicates: true,
  });
};

/** Tells the offices what reached nobody. */
export const tellUnreached = async (
  tx: Tx,
  rows: NoticeRow[],
  by: UnreachedRule['by'],
  atLeast?: Instant,
): Promise<void> => {
  for (const [campaignId, some] of groupBy(rows, one => one.campaignId)) {
    const facts = await loadFacts(tx, campaignId, atLeast);
    const unitIds = some.flatMap(one => unitOf(one) ?? []);
    const units = await tx.unit.findMany({
      where: { id: { in: unitIds } },
      select: { id: true, name: true },
    });
    const names = new Map(units.map(one => [one.id, one.name]));
    await queueNotices(tx, unreachedNotices(some, by, await readersIn(tx, []), names, facts));
  }
};

const write = async (tx: Tx, { goneIds, unreadIds, fresh }: PassedOn): Promise<void> => {
  const leave = (ids: string[], status: string) =>
    tx.notice.updateMany({ where: { id: { in: ids } }, data: { status, mailId: null } });
  if (goneIds.length > 0) await leave(goneIds, 'passed-on');
  if (unreadIds.length > 0) await leave(unreadIds, 'undeliverable');
  if (fresh.length === 0) return;
  // Who had it taken from him and has come back gets it again.
  await tx.notice.deleteMany({ where: { id: { in: fresh.map(one => one.id) }, status: 'passed-on' } });
  await queueNotices(tx, fresh);
};

/**
 * Decides once more who is told, for notices that are about to leave (record/pass-on.ts), and writes what has changed. Under
 * the lock of their queue. `now` is the campaign's.
 */
export const passOnNotices = async (tx: Tx, waitingIds: string[], now: Instant): Promise<PassedOn> => {
  const rows = await withSiblings(tx, waitingIds);
  const older = await olderAudiences(tx, rows);
  const isWaiting = new Set(waitingIds);
  const notices = rows.flatMap((row): LeavingNotice[] => {
    const noticed = noticeRowOf(row, older.get(row.id));
    return noticed
      ? [{ ...noticed, isWaiting: isWaiting.has(row.id), isPassedOn: row.status === 'passed-on' }]
      : [];
  });
  const passedOn = passOn(notices, await readersIn(tx, unitsOf(notices)), dateOf(now));
  await write(tx, passedOn);
  const unread = new Set(passedOn.unreadIds);
  if (unread.size > 0)
    await tellUnreached(
      tx,
      notices.filter(one => unread.has(one.id)).map(({ isWaiting: _, isPassedOn: _before, ...row }) => row),
      'nobody-there',
      now,
    );
  return passedOn;
};
