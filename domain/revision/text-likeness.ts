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

/** Shared pairs of characters, 0 to 1 (Dice). */
const shared = (a: Map<string, number>, b: Map<string, number>): number => {
  let both = 0;
  let all = 0;
  for (const n of a.values()) all += n;
  for (const n of b.values()) all += n;
  for (const [pair, n] of a) both += Math.min(n, b.get(pair) ?? 0);
  return all === 0 ? 0 : (2 * both) / all;
};

/**
 * How alike texts are, 0 to 1, as rows of `left`: by their words, or by their characters where there are too few texts to
 * weigh words by.
 */
export const textLikeness = (left: readonly string[], right: readonly string[]): number[][] => {
  const weighted = (text: string) => ({ text, title: '', titleWeight: 0 });
  const rows = likenessOf(left.map(weighted), right.map(weighted));
  const pairs = right.map(text => pairsOf(bare(text)));
  return left.map((text, row) => {
    const own = pairsOf(bare(text));
    return right.map((_, column) => Math.max(rows[row]![column]!, shared(own, pairs[column]!)));
  });
};
