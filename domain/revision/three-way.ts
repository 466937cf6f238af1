import { finderOf, readPlaces } from '../launch/placed-answers';
import type { Span } from '../plan/types';

/** The same value in any order of its keys, without where it stands and how its days were worked out. */
export const essence = (value: unknown): string =>
  JSON.stringify(value, (name, one: unknown) => {
    if (name === 'source' || name === 'derivation') return undefined;
    return one !== null && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one;
  });

/** Where something of the revised reading comes from, by indexes. */
export type Origin =
  /** As it is read in the revised text. */
  | { of: 'revised'; revised: number }
  /** As it was kept; `revised` is what is read in its place today, where there is something. */
  | { of: 'kept'; kept: number; revised: number | null }
  /** As it was kept, but for what the text says otherwise. */
  | { of: 'both'; kept: number; today: number; revised: number };

interface Lists {
  /** What was kept of the earlier text, what is read in it today, and what is read in the revised text. */
  kept: readonly { source: Span }[];
  today: readonly { source: Span }[];
  revised: readonly { source: Span }[];
  /** What is the same in the revised text, by its index there, and in today's reading of the earlier text. */
  sameToday: ReadonlyMap<number, number>;
  /** Whether both say the same. */
  isEqual: (revised: number, today: number) => boolean;
  /** Whether the words of the earlier text still stand in the revised one. */
  persists: (place: Span) => boolean;
}

/**
 * Which of three readings holds, thing by thing: what the text changes as it is read today, what it does not change as it was kept.
 * `held` are the things of today's reading that are only there because it reads otherwise.
 */
export const threeWay = (lists: Lists): { origins: Origin[]; held: number[] } => {
  const { kept, today, revised, sameToday, isEqual, persists } = lists;
  const find = finderOf(readPlaces(today));
  const group = new Map<number, number[]>();
  const alone: number[] = [];
  for (const [index, place] of readPlaces(kept).entries()) {
    const at = find(place);
    if (at === null) alone.push(index);
    else group.set(at, [...(group.get(at) ?? []), index]);
  }
  const still = alone.filter(index => persists(kept[index]!.source));
  // What was read as one and does not stand there any more is replaced by all that is read there now.
  const gone = alone.filter(index => !still.includes(index)).map(index => kept[index]!.source);
  const isReplaced = ({ start, end }: Span): boolean => gone.some(one => one.start < end && start < one.end);
  const origins: Origin[] = [];
  const held: number[] = [];
  for (const index of revised.keys()) {
    const same = sameToday.get(index);
    const before = same === undefined ? [] : (group.get(same) ?? []);
    if (same === undefined || (before.length === 0 && isReplaced(today[same]!.source)))
      origins.push({ of: 'revised', revised: index });
    else if (before.length === 1) origins.push({ of: 'both', kept: before[0]!, today: same, revised: index });
    else if (!isEqual(index, same)) origins.push({ of: 'revised', revised: index });
    else if (before.length === 0) held.push(index);
    else origins.push(...before.map((one): Origin => ({ of: 'kept', kept: one, revised: index })));
  }
  origins.push(...still.map((one): Origin => ({ of: 'kept', kept: one, revised: null })));
  return { origins, held };
};
