import { alikePairs, type AlikePair, type Comparable } from '../alike';
import type { Enter } from './types';

/** Which new rows of a file may be the same matter as another of them, or as what is on the register (`b` then): a person joins them. */
export const alikeOfImport = (
  fresh: ReadonlyMap<string, Enter>,
  register: readonly Comparable[],
): AlikePair[] => {
  const rows = [...fresh].map(([id, { text, subjectId }]) => ({ id, text, unitIds: [subjectId] }));
  const place = new Map(rows.map(({ id }, at) => [id, at]));
  // Of two rows the pair stands once, the earlier row first.
  return alikePairs(rows, [...rows, ...register]).filter(
    ({ a, b }) => !place.has(b) || place.get(a)! < place.get(b)!,
  );
};
