import { nameKey } from './name-key';
import type { RegistryUnit } from './types';

type Named = Pick<RegistryUnit, 'id' | 'name' | 'aliases'>;

export type UnitMatch<U> = { kind: 'known'; unit: U } | { kind: 'unknown'; proposals: U[] };

/** Below this likeness a name is no proposal: 县教体局 may be 县教育局, but hardly 县水务局. */
const LEAST_LIKENESS = 0.6;
const MOST_PROPOSALS = 3;

/** The ways in which a document may write one unit: with the county's name, a township with its organs. */
const keysOf = (name: string): string[] => {
  const key = nameKey(name);
  const short = key.replace(
    /^[\u4e00-\u9fff]{1,6}?(?:自治)?县(?=委|政府|人民政府|.{2,}(?:局|办|会|部|室|院|联|中心|公司|社))/,
    '县',
  );
  const body = key.replace(/([乡镇])(?:\(街道\))?(?:党委|人民政府|政府|、|和)+$/, '$1');
  return [...new Set([key, short, body])];
};

/** How many characters of one name stand in the other in the same order. */
const sharedInOrder = (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at++)
      next.push(b[at - 1] === char ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** 0 nothing in common, 1 the same. */
const likeness = (a: string, b: string): number => (2 * sharedInOrder(a, b)) / (a.length + b.length);

/**
 * Finds the unit that a document means by a name: its name, an alias, the same with the county in front. Never guessed:
 * a name that is not known comes back with the nearest known ones, best first, for a person to choose.
 */
export const matchUnit = <U extends Named>(name: string, units: readonly U[]): UnitMatch<U> => {
  const keys = keysOf(name);
  for (const key of keys) {
    const unit = units.find(one => [one.name, ...one.aliases].some(known => nameKey(known) === key));
    if (unit) return { kind: 'known', unit };
  }
  const ranked = units
    .map(unit => ({
      unit,
      score: Math.max(
        ...[unit.name, ...unit.aliases].flatMap(known => keys.map(key => likeness(nameKey(known), key))),
      ),
    }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((a, b) => b.score - a.score);
  return { kind: 'unknown', proposals: ranked.slice(0, MOST_PROPOSALS).map(({ unit }) => unit) };
};
