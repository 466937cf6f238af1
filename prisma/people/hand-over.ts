import { dateOf, toInstant, type CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { UnitId } from '../../domain/obligation/types';
import { doneBy } from '../../domain/permissions/stand-in';
import { factsOfPerson } from '../../domain/registry/facts';
import { assertMayHandOver, handOver, type HandoverOrder } from '../../domain/registry/hand-over';
import type { RegistryPerson } from '../../domain/registry/types';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';
import { instantOf } from '../schema/instants';
import { toRegistryPerson, withPosts } from './load-registry';
import { handOf, type RegistryAsker } from './registry-acts';
import { inRegistry, unitsNow } from './registry-lock';
import { isSameHouse, postsOf } from './same-house';
import { closeSessionsOf } from './sessions';
import { writePeople } from './write-people';

/** A person with the posts, as one who may be written again. @throws DomainError `PERSON_UNKNOWN` */
export const findHolder = async (db: Db | Tx, id: string): Promise<RegistryPerson> => {
  const row = await db.person.findUnique({ where: { id }, include: withPosts });
  if (!row) throw new DomainError('PERSON_UNKNOWN', { id });
  return toRegistryPerson(row);
};

const isOfHouse = (personId: Prisma.Sql, unitId: UnitId): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM (${postsOf(personId)}) held WHERE ${isSameHouse(Prisma.sql`held."unitId"`, Prisma.sql`${unitId}`)})`;

/** Who may take a post of this unit over: the active people of its house, by name. */
export const querySuccessors = (db: Db | Tx, unitId: UnitId, except: string) =>
  db.$queryRaw<{ id: string; name: string; unitId: UnitId }[]>`
    SELECT p.id, p.name, p."unitId" FROM "Person" p
    WHERE p."isActive" AND p.id <> ${except} AND ${isOfHouse(Prisma.sql`p.id`, unitId)}
    ORDER BY p.name, p.id LIMIT 500`;

/** The stand-ins of a person, on either side, that have not run out by the machine's clock nor by that of a running rehearsal. */
const runOn = async (db: Db | Tx, id: string, now: number): Promise<Prisma.StandInWhereInput> => {
  const clocks = await db.campaign.findMany({
    where: { clock: 'rehearsal', status: 'launched', clockAt: { not: null } },
    select: { clockAt: true },
  });
  const days = clocks.flatMap(({ clockAt }) => (clockAt ? [dateOf(instantOf(clockAt))] : []));
  const [first] = [dateOf(toInstant(now)), ...days].sort() as [CivilDate, ...CivilDate[]];
  return { endedAt: null, lastOn: { gte: first }, OR: [{ personId: id }, { standInId: id }] };
};

const named = { select: { id: true, name: true } } as const;

export const queryRunningStandIns = async (db: Db, id: string, now: number) =>
  db.standIn.findMany({
    where: await runOn(db, id, now),
    select: { id: true, firstOn: true, lastOn: true, person: named, standIn: named },
    orderBy: [{ firstOn: 'asc' }, { id: 'asc' }],
  });

export interface Handover extends HandoverOrder {
  successorId: string;
  reason: string;
}

const assertFit = async (tx: Tx, successor: RegistryPerson, unitId: UnitId): Promise<void> => {
  const { id } = successor;
  if (!successor.isActive) throw new DomainError('PERSON_UNKNOWN', { what: 'inactive', id });
  const unit = await tx.unit.findUnique({ where: { id: unitId } });
  if (unit && unit.closedOn !== null) throw new DomainError('UNIT_CLOSED', { id: unitId, name: unit.name });
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 WHERE ${isOfHouse(Prisma.sql`${id}`, unitId)}`;
  if (rows.length === 0) throw new DomainError('HANDOVER_OTHER_HOUSE', { id, unitId });
};

/**
 * 交接: a post, with what hangs on it, passes to a successor in one act, so that nobody who is needed is missing in between.
 * What the dockets tell keeps the old one.
 *
 * @throws DomainError `PERSON_UNKNOWN`, `NOT_PERMITTED`, `HANDOVER_TO_ONESELF`, `HANDOVER_NOTHING`, `HANDOVER_LEAVES_NOTHING`,
 * `HANDOVER_OTHER_HOUSE`, `UNIT_CLOSED`, `LAST_ONE`, `NOBODY_LEFT`
 */
export const handOverPost = (
  db: Db,
  id: string,
  { successorId, reason, ...order }: Handover,
  asker: RegistryAsker,
): Promise<Record<'person' | 'successor', RegistryPerson>> =>
  inRegistry(db, async tx => {
    const before = { person: await findHolder(tx, id), successor: await findHolder(tx, successorId) };
    const after = handOver(before, order);
    assertMayHandOver(asker.actor, before, order);
    await assertFit(tx, before.successor, order.unitId);
    const withWhom = (one: RegistryPerson) => ({
      other: { id: one.id, name: one.name },
      unitId: order.unitId,
      reason,
    });
    const { person, successor } = before;
    await writePeople(tx, handOf(asker), await unitsNow(tx), [
      {
        ...after.person,
        before: factsOfPerson(person),
        handover: { type: 'handed-over', ...withWhom(successor) },
      },
      {
        ...after.successor,
        before: factsOfPerson(successor),
        handover: { type: 'taken-over', ...withWhom(person) },
      },
    ]);
    await tx.standIn.updateMany({
      where: await runOn(tx, id, asker.now),
      data: { endedById: doneBy(asker.actor).personId, endedAt: new Date(asker.now) },
    });
    if (order.closesAccount) await closeSessionsOf(tx, id);
    return after;
  });
