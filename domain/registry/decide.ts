import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import { personChanges, unitChanges, type PersonChange, type UnitChange } from './events';
import type { PersonFacts, UnitFacts } from './facts';
import { isSame } from './is-same';

/** What has to be recorded of one unit or person; `before` is null for who is new. */
export interface Decided<F, C> {
  id: string;
  before: F | null;
  after: F;
  changes: C[];
}

const fromTo = <F extends object>(before: F, after: F, fields: Readonly<Record<string, keyof F>>) =>
  Object.entries(fields)
    .filter(([, field]) => !isSame(before[field], after[field]))
    .map(([type, field]) => ({ type, from: before[field], to: after[field] }));

const unitChangesBetween = (before: UnitFacts | null, after: UnitFacts): UnitChange[] =>
  before === null
    ? [{ type: 'unit-registered', ...after }]
    : // The table ties each type to its field; the compiler loses that over the entries.
      (fromTo(before, after, unitChanges) as UnitChange[]);

const personChangesBetween = (before: PersonFacts | null, after: PersonFacts): PersonChange[] =>
  before === null
    ? [{ type: 'person-registered', ...after }]
    : (fromTo(before, after, personChanges) as PersonChange[]);

/** The units above one, nearest first, until there are no more or they repeat. */
const above = (id: UnitId, units: ReadonlyMap<UnitId, UnitFacts>): UnitId[] => {
  const seen: UnitId[] = [];
  for (let next = units.get(id)?.parentId; next && !seen.includes(next); next = units.get(next)?.parentId)
    seen.push(next);
  return seen;
};

/** @throws DomainError `NAME_TAKEN` where one of the wanted has the name of another unit */
const assertOwnNames = (
  units: ReadonlyMap<UnitId, UnitFacts>,
  wanted: ReadonlyMap<UnitId, UnitFacts>,
): void => {
  const owners = new Map<string, UnitId>();
  for (const [id, { name }] of units) {
    const other = owners.get(name);
    if (other !== undefined && (wanted.has(id) || wanted.has(other)))
      throw new DomainError('NAME_TAKEN', { what: 'unit', name });
    owners.set(name, id);
  }
};

/**
 * What has to be recorded so that these units are as wanted. All are looked at together: a parent may come with its child.
 *
 * @throws DomainError `UNIT_UNKNOWN` for a parent that is not registered, `NAME_TAKEN` by another unit, `UNIT_IN_CIRCLE`
 * where a unit would lie under itself
 */
export const decideUnits = (
  known: ReadonlyMap<UnitId, UnitFacts>,
  wanted: ReadonlyMap<UnitId, UnitFacts>,
): Decided<UnitFacts, UnitChange>[] => {
  const units = new Map([...known, ...wanted]);
  assertOwnNames(units, wanted);
  for (const [id, { parentId }] of wanted) {
    if (parentId !== null && !units.has(parentId)) throw new DomainError('UNIT_UNKNOWN', { id: parentId });
    if (above(id, units).includes(id)) throw new DomainError('UNIT_IN_CIRCLE', { id });
  }
  return [...wanted].map(([id, after]) => {
    const before = known.get(id) ?? null;
    return { id, before, after, changes: unitChangesBetween(before, after) };
  });
};

/**
 * What has to be recorded so that a person is as wanted.
 *
 * @throws DomainError `UNIT_UNKNOWN` for a unit that is not registered
 */
export const decidePerson = (
  id: string,
  before: PersonFacts | null,
  after: PersonFacts,
  units: ReadonlyMap<UnitId, unknown>,
): Decided<PersonFacts, PersonChange> => {
  if (!units.has(after.unitId)) throw new DomainError('UNIT_UNKNOWN', { id: after.unitId });
  return { id, before, after, changes: personChangesBetween(before, after) };
};
