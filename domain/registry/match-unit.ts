import { nameKey } from './name-key';
import type { RegistryUnit } from './types';

type Named = Pick<RegistryUnit, 'id' | 'name' | 'aliases'>;

export type UnitMatch<U> = { kind: 'known'; unit: U } | { kind: 'unknown'; proposals: U[] };

/** Below this likeness a name is no proposal: 县教育局 and 县体育局 are, 县教育局 and 青石镇 are not. */
const LEAST_LIKENESS = 0.34;
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

const pairs = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(text.length - 1, 1) }, (_, at) => text.slice(at, at + 2)));

/** Dice's coefficient of the pairs of characters: 0 nothing in common, 1 the same. */
const likeness = (a: string, b: string): number => {
  const left = pairs(a);
  const right = pairs(b);
  const shared = [...left].filter(pair => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
};

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
