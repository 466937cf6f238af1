import { matchUnit as matchName } from '../plan/match-unit';
import { nameKey } from './name-key';
import type { RegistryUnit } from './types';

type Named = Pick<RegistryUnit, 'id' | 'name' | 'aliases'>;

export type UnitMatch<U> = { kind: 'known'; unit: U } | { kind: 'unknown'; proposals: U[] };

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

/**
 * Finds the unit that a document means by a name: its name, an alias, a usual short form, the same with the county in
 * front or a township's organs behind. Never guessed: a name that is not known comes back with the nearest known ones,
 * best first, for a person to choose.
 */
export const matchUnit = <U extends Named>(name: string, units: readonly U[]): UnitMatch<U> => {
  const matches = wordingsOf(name).map(wording => matchName(wording, units));
  const known = matches.find(match => match.kind === 'known');
  const unit = known && units.find(one => one.id === known.id);
  if (unit) return { kind: 'known', unit };
  const proposed = matches.flatMap(match => (match.kind === 'unknown' ? match.proposals : []));
  const ids = new Set(proposed.sort((a, b) => b.score - a.score).map(({ id }) => id));
  return { kind: 'unknown', proposals: [...ids].flatMap(id => units.find(one => one.id === id) ?? []) };
};
