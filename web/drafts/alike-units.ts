import type { DraftView } from '../../api/contracts/campaigns';

type Assignment = DraftView['plan']['assignments'][number];

const unitsOf = ({ leads, responsible }: Assignment): Set<string> => new Set([...leads, ...responsible]);

/** At least half of the shorter list stands in the other as well. */
const isAlike = (one: Set<string>, other: Set<string>): boolean => {
  const shared = [...one].filter(name => other.has(name)).length;
  return shared * 2 >= Math.min(one.size, other.size) && shared >= 2;
};

/** Units that stand in other measures with much the same units, and not in this one; the most frequent first, three at most. */
export const alikeUnits = (assignments: readonly Assignment[], index: number): string[] => {
  const subject = assignments[index];
  if (!subject) return [];
  const own = unitsOf(subject);
  const counts = new Map<string, number>();
  for (const [at, other] of assignments.entries()) {
    const units = unitsOf(other);
    if (at === index || !isAlike(own, units)) continue;
    for (const name of units) if (!own.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([name]) => name);
};
