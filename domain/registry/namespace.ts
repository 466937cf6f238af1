import { DomainError } from '../domain-error';
import { groupBy } from '../group-by';
import type { UnitId } from '../obligation/types';
import { normalForm } from '../plan/normal-form';
import { nameKey } from './name-key';

interface Named {
  name: string;
  aliases: readonly string[];
}

/**
 * What a name claims: names and aliases of all units are one namespace, in which width, blanks, quotation marks, brackets and
 * middle dots tell nothing apart.
 */
export const claimOf = (name: string): string =>
  nameKey(normalForm(name))
    .replace(/[()〔〕[\]{}【】〈〉《》「」『』〖〗·•‧・]/g, '')
    .toLowerCase();

/** Everything that a unit is called: its name and its aliases. */
export const namesOf = ({ name, aliases }: Named): string[] => [name, ...aliases];

const claimsOf = (unit: Named): Set<string> => new Set(namesOf(unit).map(claimOf));

/**
 * What a unit is newly called is no other unit's name or alias. A clash of before is not this change's fault, and keeps nobody
 * from mending something else.
 *
 * @param known the units as they were; a unit that comes back is left out, and all that it is called is looked at anew
 * @param units all units as they are to be, those of `wanted` among them
 * @throws DomainError `NAME_TAKEN`, which names the other unit
 */
export const assertOwnNames = (
  known: ReadonlyMap<UnitId, Named>,
  units: ReadonlyMap<UnitId, Named>,
  wanted: Iterable<UnitId>,
): void => {
  const all = [...units].flatMap(([id, unit]) => [...claimsOf(unit)].map(claim => ({ id, unit, claim })));
  const holders = groupBy(all, one => one.claim);
  for (const id of wanted) {
    const before = known.get(id);
    const had = before ? claimsOf(before) : new Set<string>();
    const unit = units.get(id);
    for (const name of unit ? namesOf(unit) : []) {
      const claim = claimOf(name);
      const other = had.has(claim) ? undefined : holders.get(claim)?.find(one => one.id !== id);
      if (other)
        throw new DomainError('NAME_TAKEN', { what: 'unit', name, id: other.id, other: other.unit.name });
    }
  }
};

/**
 * A unit that is renamed is still known by its old name, unless another takes that over in the same act: older plans and papers
 * write it so.
 */
export const withOldNames = <U extends Named & { id: UnitId }>(
  known: ReadonlyMap<UnitId, Named>,
  wanted: readonly U[],
): U[] => {
  const claimed = new Set(wanted.flatMap(unit => [...claimsOf(unit)]));
  return wanted.map(unit => {
    const before = known.get(unit.id)?.name;
    if (before === undefined || before === unit.name) return unit;
    const aliases = unit.aliases.filter(one => claimOf(one) !== claimOf(unit.name));
    return { ...unit, aliases: claimed.has(claimOf(before)) ? aliases : [...aliases, before] };
  });
};

/** What more than one unit is called, with those units: nothing that is read by it means one of them. */
export const clashesIn = <U extends Named & { id: UnitId }>(
  units: readonly U[],
): { name: string; units: U[] }[] => {
  const all = units.flatMap(unit => {
    const names = new Map(namesOf(unit).map(name => [claimOf(name), name]));
    return [...names].map(([claim, name]) => ({ claim, name, unit }));
  });
  return [...groupBy(all, one => one.claim).values()]
    .filter(holders => holders.length > 1)
    .map(holders => ({ name: holders[0]!.name, units: holders.map(one => one.unit) }));
};
