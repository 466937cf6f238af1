import { DomainError } from '../../domain/domain-error';
import type { UnitId } from '../../domain/obligation/types';
import type { Actor } from '../../domain/permissions/actor';
import { doneBy } from '../../domain/permissions/stand-in';
import { factsOfPerson, factsOfUnit } from '../../domain/registry/facts';
import { assertMayMend } from '../../domain/registry/may-mend';
import { rolesHeld } from '../../domain/registry/posts';
import type { RegistryPerson, RegistryUnit } from '../../domain/registry/types';
import type { Db } from '../schema/db';
import { toRegistryPerson, toRegistryUnit, withPosts } from './load-registry';
import type { Hand } from './record-registry';
import { inRegistry, unitsNow } from './registry-lock';
import { closeSessionsOf } from './sessions';
import { writePeople } from './write-people';
import { writeUnits } from './write-units';

/** Who asks for a change of the registry, and when, in milliseconds since the epoch. */
export interface RegistryAsker {
  actor: Actor;
  now: number;
  requestId: string;
  /** Why a unit that owes something may be left without anybody who reads. */
  evenIfNobodyIsLeft?: string | undefined;
}

/** By whose hand, for the record. */
export const handOf = ({ actor, now, requestId, evenIfNobodyIsLeft }: RegistryAsker): Hand => ({
  by: doneBy(actor),
  via: 'hand',
  now,
  requestId,
  evenIfNobodyIsLeft,
});

/** Only what was given: a field that is `undefined` says nothing. */
const given = <T extends object>(changes: { [K in keyof T]?: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Registers a unit and returns its id. @throws DomainError `NAME_TAKEN`, `UNIT_UNKNOWN` for the parent */
export const registerUnit = (db: Db, unit: RegistryUnit, asker: RegistryAsker): Promise<UnitId> =>
  inRegistry(db, async tx => {
    const known = await unitsNow(tx);
    if (known.has(unit.id)) throw new DomainError('NAME_TAKEN', { what: 'id', id: unit.id });
    await writeUnits(tx, handOf(asker), known, [unit]);
    return unit.id;
  });

/**
 * Changes a unit; the tree is checked under the lock under which it is written.
 *
 * @throws DomainError `UNIT_UNKNOWN`, `NAME_TAKEN`, `UNIT_IN_CIRCLE` where a unit would lie under itself
 */
export const changeUnit = (
  db: Db,
  id: UnitId,
  changes: { [K in keyof Omit<RegistryUnit, 'id'>]?: RegistryUnit[K] | undefined },
  asker: RegistryAsker,
): Promise<UnitId> =>
  inRegistry(db, async tx => {
    const units = (await tx.unit.findMany()).map(toRegistryUnit);
    const unit = units.find(one => one.id === id);
    if (!unit) throw new DomainError('UNIT_UNKNOWN', { id });
    const known = new Map(units.map(one => [one.id, factsOfUnit(one)]));
    await writeUnits(tx, handOf(asker), known, [{ ...unit, ...given<RegistryUnit>(changes) }]);
    return id;
  });

type NewPerson = Omit<RegistryPerson, 'standIns'> & { passwordHash: string | null };

/**
 * Registers a person and returns the id.
 *
 * @throws DomainError `NOT_PERMITTED` for roles beyond the actor's, `NAME_TAKEN` for the login, `UNIT_UNKNOWN`
 */
export const registerPerson = (db: Db, person: NewPerson, asker: RegistryAsker): Promise<string> =>
  inRegistry(db, async tx => {
    assertMayMend(asker.actor, rolesHeld(person));
    if (await tx.person.findUnique({ where: { login: person.login } }))
      throw new DomainError('NAME_TAKEN', { what: 'login', login: person.login });
    await writePeople(tx, handOf(asker), await unitsNow(tx), [{ ...person, before: null }]);
    return person.id;
  });

type PersonPatch = { [K in keyof Omit<NewPerson, 'id' | 'login'>]?: NewPerson[K] | undefined };

/**
 * Changes a person. A new address is given a new chance; a new password or a closed account ends the sessions.
 *
 * @throws DomainError `PERSON_UNKNOWN`, `NOT_PERMITTED` for roles beyond the actor's, `UNIT_UNKNOWN`, `UNIT_CLOSED`, `LAST_ONE`,
 * `NOBODY_LEFT`
 */
export const changePerson = (
  db: Db,
  id: string,
  changes: PersonPatch,
  asker: RegistryAsker,
): Promise<string> =>
  inRegistry(db, async tx => {
    const row = await tx.person.findUnique({ where: { id }, include: withPosts });
    if (!row) throw new DomainError('PERSON_UNKNOWN', { id });
    const person = toRegistryPerson(row);
    const wanted = { ...person, ...given<NewPerson>(changes) };
    assertMayMend(asker.actor, [...rolesHeld(person), ...rolesHeld(wanted)]);
    const mended = changes.email === undefined ? {} : { mailTrouble: null };
    await writePeople(tx, handOf(asker), await unitsNow(tx), [
      { ...wanted, ...mended, before: factsOfPerson(person) },
    ]);
    if (changes.passwordHash !== undefined || changes.isActive === false) await closeSessionsOf(tx, id);
    return id;
  });
