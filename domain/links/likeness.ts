import { wordsOf } from './words';

export interface WeightedText {
  text: string;
  /** What it is about. */
  title: string;
  /** How much more a word of the title counts than one of the text. */
  titleWeight: number;
  /** How many stand for this text. */
  times?: number;
}

/** One text's likeness (0 to 1) with those of the other side that share a word with it: by index, no others. */
export type Likeness = ReadonlyMap<number, number>;

type Vector = Map<string, number>;

const pairWeight = 0.5;

/**
 * A word that stands in more texts than this is compared in those where it weighs most. So the work grows with the words that
 * there are and not with their product; a plan of ordinary size never comes near it.
 */
const POSTINGS = 256;
const FEWEST_POSTINGS = 16;
/** Beyond 1,000 texts on one side a word is compared in fewer of the other, so that the work for each text shrinks as they grow. */
const ALL_POSTINGS = 300_000;

const countsOf = ({ text, title, titleWeight }: WeightedText): Vector => {
  const counts: Vector = new Map();
  const add = (word: string, n: number) => counts.set(word, (counts.get(word) ?? 0) + n);
  for (const word of wordsOf(text)) add(word, 1);
  for (const word of wordsOf(title)) add(word, titleWeight);
  return counts;
};

/** tf-idf weights, each vector of length 1. */
const vectorsOf = (texts: readonly WeightedText[]): Vector[] => {
  const counts = texts.map(countsOf);
  const seen = new Map<string, number>();
  let total = 0;
  for (const [at, one] of counts.entries()) {
    const times = texts[at]?.times ?? 1;
    total += times;
    for (const word of one.keys()) seen.set(word, (seen.get(word) ?? 0) + times);
  }
  return counts.map(one => {
    const vector: Vector = new Map();
    let square = 0;
    for (const [word, count] of one) {
      const idf = Math.log(1 + total / (seen.get(word) ?? 1)) - Math.log(2);
      const weight = (1 + Math.log(Math.max(1, count))) * idf * (word.startsWith('~') ? pairWeight : 1);
      if (weight <= 0) continue;
      vector.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
};

/** Where each word stands, the heaviest first and no more than `most`. */
const indexOf = (vectors: readonly Vector[], most: number): Map<string, [at: number, weight: number][]> => {
  const index = new Map<string, [number, number][]>();
  for (const [at, vector] of vectors.entries())
    for (const [word, weight] of vector) {
      const list = index.get(word);
      if (list) list.push([at, weight]);
      else index.set(word, [[at, weight]]);
    }
  for (const list of index.values())
    if (list.length > most) list.sort((a, b) => b[1] - a[1] || a[0] - b[0]).splice(most);
  return index;
};

/**
 * Cosine likeness of every `left` with the `right` that share its words, over tf-idf weights: a row for each of `left`, made when
 * it is asked for. All rows together may be too much to keep.
 */
export function* likenessOf(
  left: readonly WeightedText[],
  right: readonly WeightedText[],
): Generator<Likeness> {
  const vectors = vectorsOf([...left, ...right]);
  const most = Math.max(FEWEST_POSTINGS, Math.min(POSTINGS, Math.floor(ALL_POSTINGS / (left.length || 1))));
  const index = indexOf(vectors.slice(left.length), most);
  const sums = new Float64Array(right.length);
  for (const vector of vectors.slice(0, left.length)) {
    const touched: number[] = [];
    for (const [word, weight] of vector)
      for (const [at, other] of index.get(word) ?? []) {
        // Weights are positive: nought has not been met yet.
        if (sums[at] === 0) touched.push(at);
        sums[at]! += weight * other;
      }
    const row = new Map(touched.map(at => [at, sums[at]!]));
    for (const at of touched) sums[at] = 0;
    yield row;
  }
}
