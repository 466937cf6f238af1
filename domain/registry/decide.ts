import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import { isClosedOn } from '../obligation/unit-closing';
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

const unitChangesBetween = (before: UnitFacts | null, after: UnitFacts): UnitChange[] => {
  if (before === null) return [{ type: 'unit-registered', ...after }];
  // The table ties each type to its field; the compiler loses that over the entries.
  const changes = fromTo(before, after, unitChanges) as UnitChange[];
  // Two types go with the closing, there and back.
  const other = after.closing === null ? 'unit-closed' : 'unit-reopened';
  return changes.filter(one => one.type !== other);
};

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

/** A successor is there on the day of the closing. @throws DomainError `UNIT_UNKNOWN`, `UNIT_CLOSED` */
const assertSucceeded = (id: UnitId, { closing }: UnitFacts, units: ReadonlyMap<UnitId, UnitFacts>): void => {
  if (closing === null || closing.successorId === null) return;
  const successor = units.get(closing.successorId);
  if (!successor) throw new DomainError('UNIT_UNKNOWN', { id: closing.successorId });
  if (closing.successorId === id || isClosedOn(successor, closing.on))
    throw new DomainError('UNIT_CLOSED', { id: closing.successorId, name: successor.name });
};

/**
 * Nothing that is there lies under a unit that is no more, whichever of them is changed.
 *
 * @throws DomainError `UNIT_CLOSED` for the unit above, `UNIT_NOT_EMPTY` for one that is closed above others
 */
const assertUnderOpen = (
  units: ReadonlyMap<UnitId, UnitFacts>,
  wanted: ReadonlyMap<UnitId, UnitFacts>,
): void => {
  for (const [id, { closing, parentId }] of units) {
    const parent = parentId === null ? undefined : units.get(parentId);
    if (closing !== null || parentId === null || !parent?.closing) continue;
    if (wanted.has(id)) throw new DomainError('UNIT_CLOSED', { id: parentId, name: parent.name });
    if (wanted.has(parentId)) throw new DomainError('UNIT_NOT_EMPTY', { id: parentId, what: 'units' });
  }
};

/**
 * What has to be recorded so that these units are as wanted. All are looked at together: a parent may come with its child.
 *
 * @throws DomainError `UNIT_UNKNOWN` for a parent or successor that is not registered,
 * `UNIT_IN_CIRCLE` where a unit would lie under itself, `UNIT_CLOSED` for a parent or successor that is no more,
 * `UNIT_NOT_EMPTY` for a unit that is closed while others lie under it
 */
export const decideUnits = (
  known: ReadonlyMap<UnitId, UnitFacts>,
  wanted: ReadonlyMap<UnitId, UnitFacts>,
): Decided<UnitFacts, UnitChange>[] => {
  const units = new Map([...known, ...wanted]);
  for (const [id, { parentId }] of wanted) {
    if (parentId !== null && !units.has(parentId)) throw new DomainError('UNIT_UNKNOWN', { id: parentId });
    if (above(id, units).includes(id)) throw new DomainError('UNIT_IN_CIRCLE', { id });
  }
  for (const [id, unit] of wanted) assertSucceeded(id, unit, units);
  assertUnderOpen(units, wanted);
  return [...wanted].map(([id, after]) => {
    const before = known.get(id) ?? null;
    return { id, before, after, changes: unitChangesBetween(before, after) };
  });
};

/**
 * What has to be recorded so that a person is as wanted.
 *
 * @throws DomainError `UNIT_UNKNOWN` for a unit that is not registered, `UNIT_CLOSED` for an account that is opened in one, or
 * moved to one, that is no more, `POST_TWICE` for two posts in one unit
 */
export const decidePerson = (
  id: string,
  before: PersonFacts | null,
  after: PersonFacts,
  units: ReadonlyMap<UnitId, Pick<UnitFacts, 'name' | 'closing'>>,
): Decided<PersonFacts, PersonChange> => {
  const ids = [after.unitId, ...after.posts.map(one => one.unitId)];
  if (new Set(ids).size < ids.length) throw new DomainError('POST_TWICE', { id });
  for (const unitId of after.answersFor)
    if (!units.has(unitId)) throw new DomainError('UNIT_UNKNOWN', { id: unitId });
  const had = before?.isActive ? [before.unitId, ...before.posts.map(one => one.unitId)] : [];
  for (const unitId of ids) {
    const its = units.get(unitId);
    if (!its) throw new DomainError('UNIT_UNKNOWN', { id: unitId });
    if (after.isActive && its.closing !== null && !had.includes(unitId))
      throw new DomainError('UNIT_CLOSED', { id: unitId, name: its.name });
  }
  return { id, before, after, changes: personChangesBetween(before, after) };
};
