import { nameKey } from './name-key';
import { likenessOf } from './name-likeness';
import { claimOf, namesOf } from './namespace';
import { shortForm } from './short-form';
import type { RegistryUnit } from './types';

type Named = Pick<RegistryUnit, 'id' | 'name' | 'aliases'>;

export type UnitMatch<U> =
  | { kind: 'known'; unit: U }
  /** The name of several, in a registry where names clash. */
  | { kind: 'several'; units: U[] }
  | { kind: 'unknown'; proposals: U[] };

/** Below this likeness a unit is not worth proposing. */
const LEAST = 0.3;
const MOST_PROPOSALS = 5;

/** The ways in which a document may write one unit: with the county's name, a township with its organs. */
const wordingsOf = (name: string): string[] => {
  const key = nameKey(name);
  const short = key.replace(
    /^[\u4e00-\u9fff]{1,6}?(?:自治)?县(?=委|政府|人民政府|.{2,}(?:局|办|会|部|室|院|联|中心|公司|社))/,
    '县',
  );
  const body = key.replace(/([乡镇])(?:\(街道\))?(?:党委|人民政府|政府|、|和)+$/, '$1');
  return [...new Set([key, short, body])];
};

/** The units that have this name, or the one that alone answers to its usual short form (县发展和改革局, 县发改局). */
const answeringTo = <U extends Named>(wording: string, units: readonly U[]): U[] => {
  const claim = claimOf(wording);
  const exact = units.filter(unit => namesOf(unit).some(one => claimOf(one) === claim));
  if (exact.length > 0) return exact;
  const short = shortForm(wording);
  const same = units.filter(unit => namesOf(unit).some(one => shortForm(one) === short));
  return same.length === 1 ? same : [];
};

/**
 * Finds the unit that a document means by a name: its name, an alias, a usual short form, the same with the county in
 * front or a township's organs behind. Never guessed: the name of several comes back with all of them, and one that is not
 * known with up to five of the nearest known ones, best first, for a person to choose.
 */
export const matchUnit = <U extends Named>(name: string, units: readonly U[]): UnitMatch<U> => {
  const wordings = wordingsOf(name);
  for (const wording of wordings) {
    const [unit, ...more] = answeringTo(wording, units);
    if (unit)
      return more.length === 0 ? { kind: 'known', unit } : { kind: 'several', units: [unit, ...more] };
  }
  const shorts = wordings.map(shortForm);
  const proposals = units
    .map(unit => {
      const theirs = namesOf(unit).map(shortForm);
      const likeness = Math.max(...shorts.flatMap(short => theirs.map(one => likenessOf(short, one))));
      return { unit, likeness };
    })
    .filter(one => one.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || a.unit.name.localeCompare(b.unit.name))
    .slice(0, MOST_PROPOSALS)
    .map(one => one.unit);
  return { kind: 'unknown', proposals };
};
