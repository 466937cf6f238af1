import type { CivilDate } from '../calendar/civil-date';
import { groupBy } from '../group-by';
import type { Facts, Register } from './types';

/** A line of a register with the day as of which it stands there. */
export interface Line {
  unit: string;
  name: string;
  facts: Facts;
  asOf: CivilDate;
}

/** What registers of one name say together. */
export interface Listed {
  ids: string[];
  /** The newest day of any of them. */
  asOf: CivilDate;
  lines: readonly Line[];
  /** Names of lines of which two registers of one day say different things. */
  disputed: string[];
}

/** What lines of one name say together, in whatever order. */
const factsOf = (lines: readonly { facts: Facts }[]): string =>
  JSON.stringify(
    lines
      .map(({ facts }) => Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)))
      .map(one => JSON.stringify(one))
      .sort(),
  );

const keyOf = ({ unit, name }: { unit: string; name: string }): string => `${unit}\u0000${name}`;

/** Of each source its newest day: a newer register takes the place of the one before. */
const newestOf = (registers: readonly Register[]): Register[] => {
  const days = new Map<string, CivilDate>();
  for (const { source, asOf } of registers) if ((days.get(source) ?? '') < asOf) days.set(source, asOf);
  return registers
    .filter(one => days.get(one.source) === one.asOf)
    .sort((a, b) => (a.asOf === b.asOf ? (a.id < b.id ? -1 : 1) : a.asOf < b.asOf ? 1 : -1));
};

/**
 * The lines of all registers of a name: of each source the newest, and of a unit those of the newest day that lists it, so that
 * counties may send their lists each for itself. Null where there is no register: then nothing is said about anybody.
 */
export const listedOf = (registers: readonly Register[]): Listed | null => {
  const newest = newestOf(registers);
  const [first] = newest;
  if (!first) return null;
  const dayOf = new Map<string, CivilDate>();
  const lines = new Map<string, readonly Line[]>();
  const disputed = new Set<string>();
  for (const { asOf, rows } of newest)
    // One register may have several lines of a name: plans of two years.
    for (const [key, own] of groupBy(rows, keyOf)) {
      const { unit = '', name = '' } = own[0] ?? {};
      if ((dayOf.get(unit) ?? asOf) !== asOf) continue;
      dayOf.set(unit, asOf);
      const before = lines.get(key);
      if (before && factsOf(before) !== factsOf(own)) disputed.add(name);
      lines.set(key, before ?? own.map(row => ({ ...row, asOf })));
    }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
  return { ids: newest.map(one => one.id), asOf: first.asOf, lines: sorted, disputed: [...disputed].sort() };
};
