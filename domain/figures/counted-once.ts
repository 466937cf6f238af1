import { groupBy } from '../group-by';
import type { Facts } from './types';

interface Line {
  unit: string;
  name: string;
  facts: Facts;
}

export interface CountedOnce<T extends Line> {
  lines: readonly T[];
  /** What several units report and nobody can say whether it is one or several. */
  disputed: readonly string[];
}

const factsOf = ({ facts }: Line): string =>
  JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));

const keyOf = ({ facts }: Line, key: string): string | null => {
  const found = facts[key];
  return typeof found === 'string' && found !== '' ? found : null;
};

/**
 * What co-leads each report counts once, by the fact that tells it apart: the person's number, the event, the document's
 * number. One key with different facts, and one name from two units without a key, are for a person to settle.
 */
export const countedOnce = <T extends Line>(lines: readonly T[], key: string): CountedOnce<T> => {
  const keyed = lines.flatMap(line => {
    const found = keyOf(line, key);
    return found === null ? [] : [{ key: found, line }];
  });
  const unkeyed = lines.filter(line => keyOf(line, key) === null);
  const once = [...groupBy(keyed, one => one.key).values()];
  const contradicted = once.filter(own => new Set(own.map(({ line }) => factsOf(line))).size > 1);
  const unitsOf = new Map(
    [...groupBy(lines, one => one.name)].map(([name, own]) => [name, new Set(own.map(one => one.unit)).size]),
  );
  const unclear = unkeyed.filter(one => (unitsOf.get(one.name) ?? 0) > 1).map(one => one.name);
  return {
    lines: [...once.flatMap(([first]) => (first ? [first.line] : [])), ...unkeyed],
    disputed: [
      ...new Set([...contradicted.flatMap(([first]) => (first ? [first.key] : [])), ...unclear]),
    ].sort(),
  };
};
