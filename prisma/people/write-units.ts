import type { UnitId } from '../../domain/obligation/types';
import type { UnitClosing } from '../../domain/obligation/unit-closing';
import { decideUnits } from '../../domain/registry/decide';
import { factsOfUnit, type UnitFacts } from '../../domain/registry/facts';
import { assertOwnNames, withOldNames } from '../../domain/registry/namespace';
import type { RegistryUnit } from '../../domain/registry/types';
import type { Tx } from '../schema/db';
import { recordRegistry, type Hand } from './record-registry';

const columnsOf = (closing: UnitClosing | null) => ({
  closedOn: closing?.on ?? null,
  closedReason: closing?.reason ?? null,
  successorId: closing?.successorId ?? null,
});

/**
 * Makes units as wanted, new ones and known ones, and records what that changes; a renamed one keeps its old name as an alias. Under the registry's lock.
 *
 * @throws DomainError `UNIT_UNKNOWN`, `NAME_TAKEN`, `UNIT_IN_CIRCLE`, `UNIT_CLOSED`, `UNIT_NOT_EMPTY`
 */
export const writeUnits = async (
  tx: Tx,
  hand: Hand,
  known: ReadonlyMap<UnitId, UnitFacts>,
  given: readonly RegistryUnit[],
): Promise<void> => {
  const rows = await tx.unit.findMany({ select: { id: true, name: true, aliases: true } });
  const named = new Map(rows.map(row => [row.id, row]));
  const wanted = withOldNames(named, given);
  const decided = decideUnits(known, new Map(wanted.map(unit => [unit.id, factsOfUnit(unit)])));
  const ids = wanted.map(unit => unit.id);
  const stayed = new Map([...named].filter(([id]) => !known.get(id)?.closing));
  assertOwnNames(stayed, new Map([...named, ...wanted.map(unit => [unit.id, unit] as const)]), ids);
  const created = wanted.filter(unit => !known.has(unit.id));
  const rowOf = ({ closing, ...unit }: RegistryUnit) => ({ ...unit, ...columnsOf(closing ?? null) });
  // Parents may stand further down in a file: first the units, then who is above them.
  await tx.unit.createMany({ data: created.map(unit => ({ ...rowOf(unit), parentId: null })) });
  for (const { id, ...unit } of wanted.map(rowOf))
    if (known.has(id)) await tx.unit.update({ where: { id }, data: unit });
    else if (unit.parentId) await tx.unit.update({ where: { id }, data: { parentId: unit.parentId } });
  await recordRegistry(tx, hand, { kind: 'unit', decided });
};
