import { likenessOf } from '../links/likeness';

/** A text without what scanning and typing change: spaces, width and kind of punctuation. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]/gu, '');

const pairsOf = (text: string): Map<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 2 <= text.length; at++) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

interface Said {
  pairs: Map<string, number>;
  total: number;
}

const saidOf = (text: string): Said => {
  const pairs = pairsOf(bare(text));
  let total = 0;
  for (const n of pairs.values()) total += n;
  return { pairs, total };
};

/** Shared pairs of characters, 0 to 1 (Dice), of each left text with the right ones that share any. */
const sharedPairs = (left: readonly Said[], right: readonly Said[]): Map<number, number>[] => {
  const index = new Map<string, [at: number, count: number][]>();
  for (const [at, { pairs }] of right.entries())
    for (const [pair, n] of pairs) {
      const places = index.get(pair);
      if (places) places.push([at, n]);
      else index.set(pair, [[at, n]]);
    }
  return left.map(({ pairs, total }) => {
    const both = new Float64Array(right.length);
    for (const [pair, n] of pairs) for (const [at, m] of index.get(pair) ?? []) both[at]! += Math.min(n, m);
    const row = new Map<number, number>();
    for (const [at, n] of both.entries()) if (n > 0) row.set(at, (2 * n) / (total + right[at]!.total));
    return row;
  });
};

/**
 * How alike texts are, 0 to 1, as rows of `left` that hold what is `least` alike or more: by their words, or by their characters
 * where there are too few texts to weigh words by.
 */
export const textLikeness = (
  left: readonly string[],
  right: readonly string[],
  least: number,
): Map<number, number>[] => {
  const weighted = (text: string) => ({ text, title: '', titleWeight: 0 });
  const byWords = [...likenessOf(left.map(weighted), right.map(weighted))];
  return sharedPairs(left.map(saidOf), right.map(saidOf)).map((byPairs, at) => {
    const words = byWords[at] ?? new Map<number, number>();
    const row = new Map<number, number>();
    for (const column of new Set([...byPairs.keys(), ...words.keys()])) {
      const likeness = Math.max(words.get(column) ?? 0, byPairs.get(column) ?? 0);
      if (likeness >= least) row.set(column, likeness);
    }
    return row;
  });
};
