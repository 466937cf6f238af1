import { wordsOf } from './words';

export interface WeightedText {
  text: string;
  /** What it is about. */
  title: string;
  /** How much more a word of the title counts than one of the text. */
  titleWeight: number;
}

type Vector = Map<string, number>;

const pairWeight = 0.5;

const countsOf = ({ text, title, titleWeight }: WeightedText): Vector => {
  const counts: Vector = new Map();
  const add = (word: string, n: number) => counts.set(word, (counts.get(word) ?? 0) + n);
  for (const word of wordsOf(text)) add(word, 1);
  for (const word of wordsOf(title)) add(word, titleWeight);
  return counts;
};

/**
 * Cosine likeness (0 to 1) of every `left` with every `right` over tf-idf weights, as rows of `left`. Words that both
 * sides share are looked up in an index, so that long plans stay cheap.
 */
export const likenessOf = (left: readonly WeightedText[], right: readonly WeightedText[]): number[][] => {
  const counts = [...left, ...right].map(countsOf);
  const seen = new Map<string, number>();
  for (const one of counts) for (const word of one.keys()) seen.set(word, (seen.get(word) ?? 0) + 1);
  const vectors = counts.map(one => {
    const vector: Vector = new Map();
    let square = 0;
    for (const [word, count] of one) {
      const idf = Math.log(1 + counts.length / (seen.get(word) ?? 1)) - Math.log(2);
      const weight = (1 + Math.log(Math.max(1, count))) * idf * (word.startsWith('~') ? pairWeight : 1);
      if (weight <= 0) continue;
      vector.set(word, weight);
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
  const index = new Map<string, [number, number][]>();
  for (const [at, vector] of vectors.slice(left.length).entries())
    for (const [word, weight] of vector) {
      const list = index.get(word) ?? [];
      list.push([at, weight]);
      index.set(word, list);
    }
  return vectors.slice(0, left.length).map(vector => {
    const row = new Array<number>(right.length).fill(0);
    for (const [word, weight] of vector)
      for (const [at, other] of index.get(word) ?? []) row[at] = row[at]! + weight * other;
    return row;
  });
};
