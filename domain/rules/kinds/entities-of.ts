import type { Entity, World } from '../evaluator';

/** Where entities that have values are found: who is measured, and who stands in a register of them by name. */
export interface MeasuredEntities {
  indicator: string;
  register?: string;
}

export const entityReads = (register: string | undefined): string[] =>
  register === undefined ? [] : [`register:${register}`];

/** Entities with a value or a line in the register, each once, in the order of their names. Units of a set are no entities. */
export const entitiesOf = ({ indicator, register }: MeasuredEntities, { known, pack }: World): Entity[] => {
  const sets = new Set(pack.sets.map(one => one.name));
  const listed = register === undefined ? [] : (known.register(register)?.rows ?? []);
  const names = [...known.measurements(indicator).map(one => one.unit), ...listed.map(one => one.name)];
  return [...new Set(names)]
    .filter(one => !sets.has(one))
    .sort()
    .map(unit => ({ unit }));
};
