import type { UnitId } from '../obligation/types';
import { claimOf } from './namespace';
import type { RegistryUnit } from './types';

type Named = Pick<RegistryUnit, 'id' | 'name'> & Partial<Pick<RegistryUnit, 'aliases'>>;

const claimedBy = (units: readonly Named[], namesOf: (unit: Named) => readonly string[]) => {
  const all = new Map<string, UnitId[]>();
  for (const unit of units)
    for (const claim of new Set(namesOf(unit).map(claimOf)))
      all.set(claim, [...(all.get(claim) ?? []), unit.id]);
  return all;
};

/** Which unit an id, a name or an alias means, asked in this order; null where it means none, or several. */
export const unitNamed = (units: readonly Named[]): ((name: string) => UnitId | null) => {
  const ids = new Set(units.map(one => one.id));
  const byName = claimedBy(units, one => [one.name]);
  const byAlias = claimedBy(units, one => one.aliases ?? []);
  return name => {
    if (ids.has(name)) return name;
    const claim = claimOf(name);
    const [first, ...more] = byName.get(claim) ?? byAlias.get(claim) ?? [];
    return first !== undefined && more.length === 0 ? first : null;
  };
};
