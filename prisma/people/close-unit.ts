import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { UnitId } from '../../domain/obligation/types';
import type { UnitClosing } from '../../domain/obligation/unit-closing';
import { factsOfPerson, factsOfUnit } from '../../domain/registry/facts';
import { assertMayMend } from '../../domain/registry/may-mend';
import { rolesHeld, withPostsMoved } from '../../domain/registry/posts';
import type { RegistryUnit } from '../../domain/registry/types';
import type { Db, Tx } from '../schema/db';
import { toRegistryPerson, toRegistryUnit, withPosts } from './load-registry';
import { handOf, type RegistryAsker } from './registry-acts';
import { inRegistry } from './registry-lock';
import { closeSessionsOf } from './sessions';
import { writePeople } from './write-people';
import { writeUnits } from './write-units';

/** How a unit is closed, and what becomes of who and what is left in it; without an answer, nothing may be left. */
export interface ClosingOrder extends UnitClosing {
  people?: 'move-to-successor' | 'close-accounts' | undefined;
  units?: 'move-to-successor' | undefined;
}

/** The offices of a campaign stay until it has ended: they decide in it. @throws DomainError `OFFICE_IN_USE` */
const assertNoOffice = async (tx: Tx, id: UnitId): Promise<void> => {
  const [used] = await tx.$queryRaw<{ title: string }[]>`
    SELECT title FROM "Campaign" WHERE status = 'launched' AND "endedAt" IS NULL
      AND ${id} IN (timetable->'offices'->>'office', timetable->'offices'->>'supervision',
        timetable->'offices'->>'leadership', timetable->'offices'->>'authority')
    ORDER BY id LIMIT 1`;
  if (used) throw new DomainError('OFFICE_IN_USE', { id, title: used.title });
};

const unitsOf = async (tx: Tx, id: UnitId): Promise<{ units: RegistryUnit[]; unit: RegistryUnit }> => {
  const units = (await tx.unit.findMany()).map(toRegistryUnit);
  const unit = units.find(one => one.id === id);
  if (!unit) throw new DomainError('UNIT_UNKNOWN', { id });
  return { units, unit };
};

const writeAll = (tx: Tx, asker: RegistryAsker, units: RegistryUnit[], wanted: RegistryUnit[]) =>
  writeUnits(tx, handOf(asker), new Map(units.map(one => [one.id, factsOfUnit(one)])), wanted);

/** What becomes of the open accounts of a unit that is closed. @throws DomainError `UNIT_NOT_EMPTY`, `NOT_PERMITTED`, `LAST_ONE` */
const settlePeople = async (
  tx: Tx,
  id: UnitId,
  { people, successorId, reason }: ClosingOrder,
  given: { asker: RegistryAsker; units: RegistryUnit[] },
): Promise<void> => {
  const { asker, units } = given;
  const there = { OR: [{ unitId: id }, { posts: { some: { unitId: id } } }] };
  const rows = await tx.person.findMany({ where: { isActive: true, ...there }, include: withPosts });
  const open = rows.map(toRegistryPerson);
  if (open.length === 0) return;
  if (people === undefined)
    throw new DomainError('UNIT_NOT_EMPTY', { id, what: 'people', people: open.map(one => one.id) });
  assertMayMend(asker.actor, open.flatMap(rolesHeld));
  const moved = open.map(one => {
    const left = withPostsMoved(one, id, people === 'move-to-successor' ? successorId : null);
    return { ...(left ?? { ...one, isActive: false }), before: factsOfPerson(one) };
  });
  const known = new Map(units.map(one => [one.id, factsOfUnit(one)]));
  // Whoever closes a unit says why; the doctor and the summary name what it still owes.
  await writePeople(tx, handOf({ ...asker, evenIfNobodyIsLeft: reason }), known, moved);
  for (const one of moved.filter(({ isActive }) => !isActive)) await closeSessionsOf(tx, one.id);
};

/**
 * 撤并: closes a unit from a civil day on, which is not later than today. Name and aliases stay its own. A unit that is
 * closed already is closed anew: another day, another successor.
 *
 * @throws DomainError `UNIT_UNKNOWN`, `CLOSING_IN_FUTURE`, `SUCCESSOR_MISSING`, `UNIT_NOT_EMPTY` for open accounts or units
 * below of which nothing is said, `UNIT_CLOSED` for a successor that is no more, `OFFICE_IN_USE`, `NOT_PERMITTED` for accounts
 * beyond the actor's
 */
export const closeUnit = (db: Db, id: UnitId, order: ClosingOrder, asker: RegistryAsker): Promise<UnitId> =>
  inRegistry(db, async tx => {
    const { on, reason, successorId } = order;
    if (on > dateOf(toInstant(asker.now))) throw new DomainError('CLOSING_IN_FUTURE', { on });
    const moves = [order.people, order.units].includes('move-to-successor');
    if (moves && successorId === null) throw new DomainError('SUCCESSOR_MISSING', { id });
    const { units, unit } = await unitsOf(tx, id);
    await assertNoOffice(tx, id);
    await settlePeople(tx, id, order, { asker, units });
    const below = order.units ? units.filter(one => one.parentId === id && !one.closing) : [];
    await writeAll(tx, asker, units, [
      { ...unit, closing: { on, reason, successorId } },
      ...below.map(one => ({ ...one, parentId: successorId })),
    ]);
    return id;
  });

/**
 * The closing was a mistake: the unit is there again, as it was. Who and what moved to the successor stays there.
 *
 * @throws DomainError `UNIT_UNKNOWN`, `UNIT_NOT_CLOSED`, `UNIT_CLOSED` for a unit above that is no more
 */
export const reopenUnit = (db: Db, id: UnitId, asker: RegistryAsker): Promise<UnitId> =>
  inRegistry(db, async tx => {
    const { units, unit } = await unitsOf(tx, id);
    if (!unit.closing) throw new DomainError('UNIT_NOT_CLOSED', { id });
    await writeAll(tx, asker, units, [{ ...unit, closing: null }]);
    return id;
  });
