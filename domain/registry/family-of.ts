import type { UnitId } from '../obligation/types';
import type { RegistryPerson, RegistryUnit } from './types';

/** 同一家: a unit with those above and below it. */
export const familyOf = (
  unitId: UnitId,
  units: readonly Pick<RegistryUnit, 'id' | 'parentId'>[],
): UnitId[] => {
  const parentOf = new Map(units.map(one => [one.id, one.parentId]));
  const family = new Set([unitId]);
  for (let id = parentOf.get(unitId); id && !family.has(id); id = parentOf.get(id)) family.add(id);
  const below = (parent: string): void => {
    for (const { id, parentId } of units)
      if (parentId === parent && !family.has(id)) {
        family.add(id);
        below(id);
      }
  };
  below(unitId);
  return [...family];
};

/** The houses of a person's other posts than that in one unit, in the order of their ids; null for whoever has one post. */
export const housesBeside = (
  { unitId: own, posts = [] }: Pick<RegistryPerson, 'unitId' | 'posts'>,
  unitId: UnitId,
  units: readonly Pick<RegistryUnit, 'id' | 'parentId'>[],
): UnitId[] | null => {
  const others = [own, ...posts.map(one => one.unitId)].filter(one => one !== unitId);
  return posts.length === 0 ? null : [...new Set(others.flatMap(one => familyOf(one, units)))].sort();
};
