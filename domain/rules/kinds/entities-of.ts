import type { Entity, World } from '../evaluator';
import { asEntities } from './lines-of';

/** A pair's name, as values name it: `帮扶县—受援县`. */
export const pairName = ({ name, unit }: { name: string; unit: string }): string => `${name}—${unit}`;

/** Who has a value, and every pair of a register of them. A set of the pack is no entity. */
export const entitiesOf = (
  { indicator, pairs }: { indicator: string; pairs?: string },
  { known, pack }: World,
): Entity[] => {
  const sets = new Set(pack.sets.map(one => one.name));
  const listed = pairs === undefined ? [] : (known.listed(pairs)?.lines ?? []);
  const names = [...known.measurements(indicator).map(one => one.unit), ...listed.map(pairName)];
  return asEntities(names.filter(one => !sets.has(one)));
};
