import { compareFractions } from '../exact/fraction';
import type { Measurement } from './types';

/** What the figures say of one value: missing is never 0, and two sources that differ are a question. */
export type Measured =
  | { kind: 'missing' }
  /** `restated`: what the same source had said before, where that was another value. */
  | { kind: 'one'; measurement: Measurement; ids: string[]; restated: Measurement | null }
  | { kind: 'disputed'; measurements: Measurement[]; ids: string[] };

const isSame = (a: Measurement, b: Measurement): boolean => compareFractions(a.value, b.value) === 0;

/** By day, then by id: so that the order in which rows came in does not matter. */
const inOrder = (rows: readonly Measurement[]): Measurement[] =>
  [...rows].sort((a, b) => (a.asOf === b.asOf ? (a.id < b.id ? -1 : 1) : a.asOf < b.asOf ? -1 : 1));

/**
 * The value that counts of rows about the same indicator, unit and period: of each source those of its newest day. Two that
 * differ, of two sources or of one source on one day, are `disputed`.
 */
export const measuredOf = (rows: readonly Measurement[]): Measured => {
  const newest = new Map<string, Measurement[]>();
  for (const one of inOrder(rows)) {
    const [before] = newest.get(one.source) ?? [];
    if (before?.asOf === one.asOf) newest.get(one.source)?.push(one);
    else newest.set(one.source, [one]);
  }
  const counted = inOrder([...newest.values()].flat());
  const last = counted.at(-1);
  if (!last) return { kind: 'missing' };
  const ids = counted.map(one => one.id);
  if (!counted.every(one => isSame(one, last))) return { kind: 'disputed', measurements: counted, ids };
  const before = inOrder(rows)
    .filter(one => one.source === last.source && one.asOf < last.asOf)
    .at(-1);
  return { kind: 'one', measurement: last, ids, restated: before && !isSame(before, last) ? before : null };
};
