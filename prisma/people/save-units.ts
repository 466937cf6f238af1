import { DomainError } from '../../domain/domain-error';
import type { UnitId } from '../../domain/obligation/types';
import type { RegistryUnit } from '../../domain/registry/types';
import type { Tx } from '../schema/db';
import { toRegistryUnit } from './load-registry';
import { changesOf, type Saved } from './saved';

/** Upserts units; `storedId` says under which id a unit of the file is stored. */
export const saveUnits = async (
  tx: Tx,
  units: readonly RegistryUnit[],
): Promise<{ saved: Saved; storedId: (id: UnitId) => UnitId }> => {
  const stored = (await tx.unit.findMany()).map(toRegistryUnit);
  const byId = new Map(stored.map(unit => [unit.id, unit]));
  const byName = new Map(stored.map(unit => [unit.name, unit]));
  const saved: Saved = { created: 0, updated: 0, unchanged: 0 };
  const ids = new Map<UnitId, UnitId>();
  for (const unit of units) {
    const sameName = byName.get(unit.name);
    if (sameName && byId.has(unit.id) && sameName.id !== unit.id)
      throw new DomainError(
        'REGISTRY_CONFLICT',
        `「${unit.name}」已登记为编号「${sameName.id}」,而编号「${unit.id}」属于「${byId.get(unit.id)?.name ?? ''}」`,
        { name: unit.name, id: unit.id },
      );
    ids.set(unit.id, sameName?.id ?? unit.id);
  }
  const storedId = (id: UnitId): UnitId => ids.get(id) ?? id;
  const wanted = units.map(unit => ({
    ...unit,
    id: storedId(unit.id),
    parentId: unit.parentId === null ? null : storedId(unit.parentId),
  }));
  const created = wanted.filter(unit => !byId.has(unit.id));
  // Parents may stand further down in the file: first the units, then who is above them.
  await tx.unit.createMany({ data: created.map(unit => ({ ...unit, parentId: null })) });
  for (const unit of created) {
    saved.created++;
    if (unit.parentId) await tx.unit.update({ where: { id: unit.id }, data: { parentId: unit.parentId } });
  }
  for (const unit of wanted) {
    const before = byId.get(unit.id);
    if (!before) continue;
    const changes = changesOf(before, unit);
    const isChanged = Object.keys(changes).length > 0;
    if (isChanged) await tx.unit.update({ where: { id: unit.id }, data: changes });
    saved[isChanged ? 'updated' : 'unchanged']++;
  }
  return { saved, storedId };
};
