import type { MatchReason } from '../codes/units';
import { isShortForm } from './is-short-form';
import { nameKey } from './name-key';
import { partsOf, type NameParts } from './name-parts';
import { claimOf, namesOf } from './namespace';
import { shortForm } from './short-form';
import type { RegistryUnit } from './types';

type Named = Pick<RegistryUnit, 'id' | 'name' | 'aliases'>;

interface KnownName extends NameParts {
  as: string;
  short: string;
  township: string;
}

/** A registry whose names are taken apart once. */
export interface Indexed<U> {
  units: readonly U[];
  /** Of each unit its names and aliases. */
  parts: KnownName[][];
  /** The level of most of its bodies: what a name without one means. */
  mainLevel: string;
  /** The places that its names write before their level. */
  places: ReadonlySet<string>;
}

const indexes = new WeakMap<readonly Named[], Indexed<Named>>();

/** 青石镇 of 青石镇党委、政府; empty for what is no township's. */
const townshipOf = (name: string): string =>
  /^(.*(?:[乡镇]|街道))(?:\(街道\))?(?:党委|党工委|人民政府|政府|办事处|、|和)*$/.exec(nameKey(name))?.[1] ??
  '';

const mostFrequent = (levels: string[]): string => {
  const counts = new Map<string, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
};

/** The index of a registry, made once for each array of units. */
export const indexOf = <U extends Named>(units: readonly U[]): Indexed<U> => {
  let index = indexes.get(units);
  if (!index) {
    const parts = units.map(unit =>
      namesOf(unit).map(as => ({ as, short: shortForm(as), township: townshipOf(as), ...partsOf(as) })),
    );
    const known = parts.flat();
    index = {
      units,
      parts,
      mainLevel: mostFrequent(known.map(one => one.level).filter(Boolean)),
      places: new Set(known.map(one => one.place).filter(Boolean)),
    };
    indexes.set(units, index);
  }
  return index as Indexed<U>;
};

type Index = Pick<Indexed<unknown>, 'mainLevel' | 'places'>;

/** Whether two levels can be one: a level that is left out is that of most bodies, and a neighbour's place is another's. */
const isSameLevel = (said: NameParts, known: NameParts, { mainLevel, places }: Index): boolean => {
  if (said.level === '') return known.level === '' || known.level === mainLevel;
  if (said.level !== known.level) return false;
  if (said.place === '' || said.place === known.place) return true;
  return known.place === '' && (places.size === 0 || places.has(said.place));
};

/** The kinds of bodies that have short forms: a place, a company or a school has only its name. */
const abbreviated = /^(?:局|分局|办|委|联|协|厅|部|中心)$/;

/** 「农业和农村局」 is a slip of the pen, no long form of 农业农村局. */
const isLongForm = (said: string, known: string): boolean =>
  isShortForm(known, said) && said.replace(/[和与及]/g, '') !== known;

const isSameBody = (said: NameParts, known: NameParts): boolean => {
  // 县委水利局 is none of the government's; 县组织部 can only be the party's.
  if (said.kind !== known.kind || (said.isParty && !known.isParty)) return false;
  if (said.core === known.core) return said.core !== '' || said.isParty === known.isParty;
  if (!abbreviated.test(said.kind) || (said.level !== '' && said.isParty !== known.isParty)) return false;
  return (
    isShortForm(said.core, known.core) || (said.level === known.level && isLongForm(said.core, known.core))
  );
};

const reasonOf = (wording: string, said: NameParts, known: KnownName): MatchReason => {
  const place = said.place === '' ? '' : said.place + said.level;
  const without = place && claimOf(wording).replace(place, said.level);
  if (without === claimOf(known.as)) return 'place';
  return claimOf(known.as).endsWith(claimOf(wording)) ? 'level-left-out' : 'short-form';
};

/** The units that answer to a name other than by its own words, each once, with what it answers to. */
export const answersTo = <U extends Named>(
  wording: string,
  index: Indexed<U>,
): { unit: U; evidence: { by: MatchReason; as: string } }[] => {
  const said = partsOf(wording);
  const township = townshipOf(wording);
  return index.units.flatMap((unit, at) => {
    for (const known of index.parts[at]!) {
      if (township !== '' && township === known.township)
        return { unit, evidence: { by: 'organ' as const, as: known.as } };
      if (isSameLevel(said, known, index) && isSameBody(said, known))
        return { unit, evidence: { by: reasonOf(wording, said, known), as: known.as } };
    }
    return [];
  });
};
