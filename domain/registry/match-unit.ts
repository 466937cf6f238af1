import type { MatchReason } from '../codes/units';
import { answersTo, indexOf, type Indexed } from './answers-to';
import { followed } from './former-names';
import { likenessOf } from './name-likeness';
import { claimOf, namesOf } from './namespace';
import { shortForm } from './short-form';
import type { RegistryUnit } from './types';

type Named = Pick<RegistryUnit, 'id' | 'name' | 'aliases'>;

/** Why a name is this unit's: which of its names or aliases it answers to, and how. */
export interface MatchEvidence {
  by: MatchReason;
  as: string;
}

export type UnitMatch<U> =
  | { kind: 'known'; unit: U; evidence: MatchEvidence }
  /** The name, or the short form, of several. */
  | { kind: 'several'; units: U[] }
  | { kind: 'unknown'; proposals: U[] };

/** Below this likeness a unit is not worth proposing. */
const LEAST = 0.3;
const MOST_PROPOSALS = 5;

const evidenceOf = (wording: string, unit: Named): MatchEvidence | null => {
  const claim = claimOf(wording);
  const as = namesOf(unit).find(one => claimOf(one) === claim);
  return as === undefined ? null : { by: as === unit.name ? 'name' : 'alias', as };
};

const propose = <U extends Named>(name: string, { units, parts }: Indexed<U>): U[] => {
  const short = shortForm(name);
  return units
    .map((unit, at) => {
      const theirs = parts[at]!.map(one => one.short);
      const succession = Math.max(followed(name, unit.name), followed(short, unit.name));
      // A body of before a reform is called otherwise than what it became: what took it over goes before what sounds alike.
      const likeness = succession + Math.max(...theirs.map(one => likenessOf(short, one)));
      return { unit, likeness };
    })
    .filter(one => one.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness || a.unit.name.localeCompare(b.unit.name))
    .slice(0, MOST_PROPOSALS)
    .map(one => one.unit);
};

/**
 * Finds the unit that a document means by a name, with the evidence: its name, an alias, the same with the county's name in
 * front, a usual short form (卫健局), its level left out, a township by one of its organs. Never guessed: the name or short form
 * of several comes back with all of them, and one that is not known with up to five known ones, best first, for a person to
 * choose: those that took over a body of before a reform, then the nearest. A level that differs is another body.
 */
export const matchUnit = <U extends Named>(name: string, units: readonly U[]): UnitMatch<U> => {
  const index = indexOf(units);
  const exact = units.flatMap(unit => {
    const evidence = evidenceOf(name, unit);
    return evidence ? { unit, evidence } : [];
  });
  const found = exact.length > 0 ? exact : answersTo(name, index);
  const [first] = found;
  if (!first) return { kind: 'unknown', proposals: propose(name, index) };
  return found.length === 1
    ? { kind: 'known', ...first }
    : { kind: 'several', units: found.map(one => one.unit) };
};
