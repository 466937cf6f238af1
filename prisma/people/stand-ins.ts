import { dateOf, type CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { StandIn } from '../../domain/permissions/actor';
import { coversDay } from '../../domain/permissions/stand-in';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import { todaySql } from '../read/light-sql';
import { inTransaction } from '../record/acts';
import { instantOf } from '../schema/instants';
import { isSameHouse, standInCounts } from './same-house';

const who = { select: { id: true, name: true, unit: { select: { id: true, name: true } } } } as const;
const view = { person: who, standIn: who } as const satisfies Prisma.StandInInclude;

export type StandInRecord = Prisma.StandInGetPayload<{ include: typeof view }>;

/** Stand-ins, the latest first; of one person, as the one who is absent or as the one who stands in, or of everybody. */
export const queryStandIns = (db: Db, personId: string | null): Promise<StandInRecord[]> =>
  db.standIn.findMany({
    where: personId === null ? {} : { OR: [{ personId }, { standInId: personId }] },
    orderBy: [{ firstOn: 'desc' }, { id: 'desc' }],
    take: 500,
    include: view,
  });

/** For whom a person stands in on a day. */
export const standsInOn = async (db: Db, standInId: string, day: CivilDate): Promise<StandInRecord[]> => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM "StandIn" s WHERE s."standInId" = ${standInId} AND ${standInCounts}
      AND ${day} BETWEEN s."firstOn" AND s."lastOn"`;
  return db.standIn.findMany({
    where: { id: { in: rows.map(one => one.id) }, person: { isActive: true } },
    orderBy: { id: 'asc' },
    include: view,
  });
};

export interface NewStandIn {
  id: string;
  personId: string;
  standInId: string;
  firstOn: CivilDate;
  lastOn: CivilDate;
  reason: string;
  createdById: string;
}

/**
 * Names a stand-in. `now` is milliseconds since the epoch.
 *
 * @throws DomainError `PERSON_UNKNOWN` for somebody unknown or no longer active, `STAND_IN_OTHER_HOUSE` for somebody of
 * another house, `STAND_IN_OVERLAPS` where the person has one on one of these days already
 */
export const insertStandIn = (db: Db, given: NewStandIn, now: number): Promise<StandInRecord> =>
  inTransaction(db, async tx => {
    const { personId, standInId, firstOn, lastOn } = given;
    // The lock makes two who name one for the same person wait for each other.
    const people = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Person" WHERE id IN (${personId}, ${standInId}) AND "isActive" ORDER BY id FOR UPDATE`;
    for (const id of [personId, standInId])
      if (!people.some(one => one.id === id))
        throw new DomainError('PERSON_UNKNOWN', { what: 'inactive', id });
    const [house] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Person" one, "Person" other WHERE one.id = ${personId} AND other.id = ${standInId}
        AND ${isSameHouse(Prisma.sql`one."unitId"`, Prisma.sql`other."unitId"`)}`;
    if (!house) throw new DomainError('STAND_IN_OTHER_HOUSE', { personId, standInId });
    const other = await tx.standIn.findFirst({
      where: { personId, endedAt: null, firstOn: { lte: lastOn }, lastOn: { gte: firstOn } },
    });
    if (other)
      throw new DomainError('STAND_IN_OVERLAPS', {
        id: other.id,
        firstOn: other.firstOn,
        lastOn: other.lastOn,
      });
    return tx.standIn.create({ data: { ...given, createdAt: new Date(now) }, include: view });
  });

/** @throws DomainError `STAND_IN_UNKNOWN` */
export const findStandIn = async (db: Db, id: string): Promise<StandInRecord> => {
  const found = await db.standIn.findUnique({ where: { id }, include: view });
  if (!found) throw new DomainError('STAND_IN_UNKNOWN', { id });
  return found;
};

/** Ends a stand-in at once; one that has ended stays as it is. */
export const endStandIn = async (
  db: Db,
  id: string,
  by: { endedById: string; now: number },
): Promise<void> => {
  const { endedById, now } = by;
  await db.standIn.updateMany({ where: { id, endedAt: null }, data: { endedById, endedAt: new Date(now) } });
};

/**
 * The days on which one person stands in for another, and by which clocks today is one of them: the machine's, for real
 * campaigns, or that of some rehearsal. Null where he does by none.
 */
export const standsInFor = async (
  db: Db,
  { personId, standInId, now }: { personId: string; standInId: string; now: number },
) => {
  const periods = await db.$queryRaw<StandIn['periods']>`
    SELECT s."firstOn", s."lastOn" FROM "StandIn" s
    WHERE s."personId" = ${personId} AND s."standInId" = ${standInId} AND ${standInCounts} ORDER BY s."firstOn"`;
  const isToday = (at: Date) => periods.some(one => coversDay(one, dateOf(instantOf(at))));
  if (periods.length === 0) return null;
  if (isToday(new Date(now))) return { periods, onlyRehearsals: false };
  const clocks = await db.campaign.findMany({
    where: { clock: 'rehearsal', status: 'launched' },
    select: { clockAt: true },
  });
  return clocks.some(one => one.clockAt && isToday(one.clockAt)) ? { periods, onlyRehearsals: true } : null;
};

/** Whose days of absence, with this stand-in, include today by the clock of some running campaign. */
export const absencesToday = async (
  db: Db,
  standInId: string,
): Promise<{ personId: string; periods: StandIn['periods'] }[]> => {
  const rows = await db.$queryRaw<{ personId: string; firstOn: CivilDate; lastOn: CivilDate }[]>`
    SELECT s."personId", s."firstOn", s."lastOn" FROM "StandIn" s
    WHERE s."standInId" = ${standInId} AND ${standInCounts} AND EXISTS (
      SELECT 1 FROM "Campaign" c WHERE c.status = 'launched'
        AND ${todaySql} BETWEEN s."firstOn"::date AND s."lastOn"::date)
    ORDER BY s."firstOn", s.id`;
  return [...new Set(rows.map(one => one.personId))].map(personId => ({
    personId,
    periods: rows.filter(one => one.personId === personId),
  }));
};
