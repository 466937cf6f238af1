import { DomainError } from '../../domain/domain-error';
import { groupBy } from '../../domain/group-by';
import type { UnitId } from '../../domain/obligation/types';
import { factsOfUnit, type UnitFacts } from '../../domain/registry/facts';
import type { RegistryUnit } from '../../domain/registry/types';
import type { Tx } from '../schema/db';
import { toRegistryUnit } from './load-registry';
import type { Hand } from './record-registry';
import { changesOf, type Saved } from './saved';
import { writeUnits } from './write-units';

export interface SavedUnits {
  saved: Saved;
  /** Under which id a unit of the file is stored. */
  storedId: (id: UnitId) => UnitId;
  units: ReadonlyMap<UnitId, UnitFacts>;
}

const withAll = (aliases: string[], kept: string[]): string[] => [...new Set([...aliases, ...kept])];

const storedIds = (
  units: readonly RegistryUnit[],
  byId: ReadonlyMap<UnitId, RegistryUnit>,
): ReadonlyMap<UnitId, UnitId> => {
  const byName = new Map([...byId.values()].map(unit => [unit.name, unit]));
  const ids = new Map<UnitId, UnitId>();
  for (const unit of units) {
    const sameName = byName.get(unit.name);
    if (sameName && byId.has(unit.id) && sameName.id !== unit.id)
      throw new DomainError('REGISTRY_CONFLICT', {
        idOfName: sameName.id,
        nameOfId: byId.get(unit.id)?.name ?? '',
        name: unit.name,
        id: unit.id,
      });
    ids.set(unit.id, sameName?.id ?? unit.id);
  }
  return ids;
};

/** What units were called before, by id. */
const formerNames = async (tx: Tx): Promise<Map<UnitId, string[]>> => {
  const rows = await tx.registryEvent.findMany({
    where: { type: 'unit-renamed' },
    select: { data: true, chain: { select: { subjectId: true } } },
  });
  const named = groupBy(rows, one => one.chain.subjectId);
  return new Map([...named].map(([id, all]) => [id, all.map(one => (one.data as { from: string }).from)]));
};

/** Upserts the units of a file. An alias that is a former name stays, though a file does not list it. */
export const saveUnits = async (tx: Tx, units: readonly RegistryUnit[], hand: Hand): Promise<SavedUnits> => {
  const byId = new Map((await tx.unit.findMany()).map(row => [row.id, toRegistryUnit(row)]));
  const ids = storedIds(units, byId);
  const storedId = (id: UnitId): UnitId => ids.get(id) ?? id;
  const saved: Saved = { created: 0, updated: 0, unchanged: 0 };
  const former = await formerNames(tx);
  const wanted = units.flatMap(unit => {
    const next = {
      ...unit,
      id: storedId(unit.id),
      parentId: unit.parentId === null ? null : storedId(unit.parentId),
    };
    const before = byId.get(next.id);
    const kept = before?.aliases.filter(one => former.get(next.id)?.includes(one)) ?? [];
    if (next.aliases.length > 0) next.aliases = withAll(next.aliases, kept);
    const changes = before ? changesOf(before, next) : next;
    const isChanged = Object.keys(changes).length > 0;
    saved[!before ? 'created' : isChanged ? 'updated' : 'unchanged']++;
    return isChanged ? [{ ...(before ?? next), ...changes }] : [];
  });
  const known = new Map([...byId].map(([id, unit]) => [id, factsOfUnit(unit)]));
  await writeUnits(tx, hand, known, wanted);
  return {
    saved,
    storedId,
    units: new Map([...known, ...wanted.map(unit => [unit.id, factsOfUnit(unit)] as const)]),
  };
};
