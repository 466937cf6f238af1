import { bare, textLikeness } from './text-likeness';

/** A text at its place in the document: the same number, or failing that its order. */
export interface PlacedText {
  key: string;
  place: string;
  text: string;
}

interface Pair {
  before: string;
  after: string;
  /** 0 to 1. */
  likeness: number;
}

/** From which likeness on two texts are the same thing, and from which on a person is asked. */
export interface Bounds {
  same: number;
  sameInPlace: number;
  doubtful: number;
  doubtfulInPlace: number;
}

/** A problem: a wrong match would put one problem's history under another's text, so a person decides what is in between. */
export const problemBounds: Bounds = {
  same: 0.6,
  sameInPlace: 0.5,
  doubtful: 0.3,
  doubtfulInPlace: 0.22,
};
/** A measure only carries units and dates, which are shown and approved for themselves: nobody is asked. */
export const measureBounds: Bounds = {
  same: 0.45,
  sameInPlace: 0.3,
  doubtful: 0.45,
  doubtfulInPlace: 0.3,
};

export interface TextMatches {
  pairs: Pair[];
  /** Alike, but not enough to say so: the best partner of each, once. */
  doubtful: Pair[];
}

/** What people said about pairs that are alike: `before` and `after` are the same thing, or two. */
export type Said = (before: string, after: string) => 'same' | 'another' | undefined;

/** What a place is worth when two candidates are about as alike. */
const placeBonus = 0.1;

/** Equal texts belong together whatever their number; of several, the one in the same place first. */
const takeEqual = (left: Map<string, PlacedText>, right: Map<string, PlacedText>): Pair[] => {
  const byText = new Map<string, PlacedText[]>();
  for (const one of right.values()) {
    const text = bare(one.text);
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const pairs: Pair[] = [];
  const take = (isWanted: (a: PlacedText, b: PlacedText) => boolean) => {
    for (const one of [...left.values()]) {
      const found = byText.get(bare(one.text))?.find(other => right.has(other.key) && isWanted(one, other));
      if (!found) continue;
      left.delete(one.key);
      right.delete(found.key);
      pairs.push({ before: one.key, after: found.key, likeness: 1 });
    }
  };
  take((a, b) => a.place === b.place);
  take(() => true);
  return pairs;
};

const takeSaid = (left: Map<string, PlacedText>, right: Map<string, PlacedText>, said: Said): Pair[] => {
  const pairs: Pair[] = [];
  for (const before of [...left.keys()])
    for (const after of [...right.keys()])
      if (left.has(before) && said(before, after) === 'same') {
        left.delete(before);
        right.delete(after);
        pairs.push({ before, after, likeness: 1 });
      }
  return pairs;
};

/**
 * Which text of a revised document is which of the earlier one, by place and likeness: each is matched once, the likest first.
 * What is moved with nearly the same text is the same; what stands in its place with another text is another.
 */
export const matchTexts = (
  before: readonly PlacedText[],
  after: readonly PlacedText[],
  bounds: Bounds,
  said?: Said,
): TextMatches => {
  const left = new Map(before.map(one => [one.key, one]));
  const right = new Map(after.map(one => [one.key, one]));
  const pairs = [...(said ? takeSaid(left, right, said) : []), ...takeEqual(left, right)];
  const rest = [...left.values()];
  const others = [...right.values()];
  const rows = textLikeness(
    rest.map(one => one.text),
    others.map(one => one.text),
    Math.min(bounds.doubtful, bounds.doubtfulInPlace),
  );
  const candidates = rest
    .flatMap((one, row) =>
      [...rows[row]!]
        .sort((a, b) => a[0] - b[0])
        .map(([column, likeness]) => ({ one, other: others[column]!, likeness: Math.min(1, likeness) }))
        .map(pair => ({ ...pair, isInPlace: pair.one.place === pair.other.place })),
    )
    .filter(
      ({ one, other, likeness, isInPlace }) =>
        likeness >= (isInPlace ? bounds.doubtfulInPlace : bounds.doubtful) &&
        said?.(one.key, other.key) !== 'another',
    )
    .sort(
      (a, b) => b.likeness + (b.isInPlace ? placeBonus : 0) - (a.likeness + (a.isInPlace ? placeBonus : 0)),
    );
  const take = (isEnough: (one: (typeof candidates)[number]) => boolean): Pair[] =>
    candidates.filter(isEnough).flatMap(({ one, other, likeness }) => {
      if (!left.delete(one.key)) return [];
      if (right.delete(other.key))
        return [{ before: one.key, after: other.key, likeness: Math.round(likeness * 100) / 100 }];
      left.set(one.key, one);
      return [];
    });
  pairs.push(
    ...take(({ likeness, isInPlace }) => likeness >= (isInPlace ? bounds.sameInPlace : bounds.same)),
  );
  return { pairs, doubtful: take(() => true) };
};
