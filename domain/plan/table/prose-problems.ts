import type { GatheredPlan } from '../gathered-plan';

/** A problem that the text beside the tables states too. */
export interface ProseMatch {
  ref: string;
  isSame: boolean;
  isAnswered: boolean;
}

const bare = (text: string): string => text.replace(/[^\u4e00-\u9fff\da-zA-Z]/g, '');
const GRAM = 4;
const MOST_PER_GRAM = 20;
const isAlike = 0.6;

const gramsOf = (text: string): string[] => {
  const grams = new Set<string>();
  for (let at = 0; at + GRAM <= text.length && at < 400; at++) grams.add(text.slice(at, at + GRAM));
  return [...grams];
};

/** The problems that the prose of a document has stated before its tables are read. */
export class ProseProblems {
  private readonly same = new Map<string, string>();
  private readonly byGram = new Map<string, string[]>();
  private readonly answered: Set<string | null>;
  readonly count: number;
  /** In the order of the text. */
  private readonly places: { ref: string; start: number; end: number }[] = [];
  linked = 0;
  /** Problems of the tables that stand nowhere in the prose. */
  readonly others: { ref: string; text: string }[] = [];

  constructor(gathered: GatheredPlan) {
    this.answered = new Set(gathered.assignments.map(one => one.problemRef));
    let count = 0;
    for (const category of gathered.categories)
      for (const { ordinal, text, range } of category.problems) {
        count++;
        const ref = `${category.ordinal}-${ordinal}`;
        const words = bare(text);
        this.places.push({ ref, ...range });
        if (!this.same.has(words)) this.same.set(words, ref);
        for (const gram of gramsOf(words)) {
          const refs = this.byGram.get(gram);
          if (!refs) this.byGram.set(gram, [ref]);
          else if (refs.length < MOST_PER_GRAM) refs.push(ref);
        }
      }
    this.count = count;
    this.places.sort((a, b) => a.start - b.start);
  }

  /** The problem in whose part of the text a place lies. */
  around(at: number): string | null {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    const last = this.places[low - 1];
    return last && at < last.end ? last.ref : null;
  }

  /** The problem of the prose that has the same words, or most of them. */
  find(text: string): ProseMatch | null {
    if (this.count === 0) return null;
    const words = bare(text);
    const same = this.same.get(words);
    if (same !== undefined) return { ref: same, isSame: true, isAnswered: this.answered.has(same) };
    const grams = gramsOf(words);
    const hits = new Map<string, number>();
    for (const gram of grams)
      for (const ref of this.byGram.get(gram) ?? []) hits.set(ref, (hits.get(ref) ?? 0) + 1);
    const [best] = [...hits].sort((a, b) => b[1] - a[1]);
    return best && best[1] >= grams.length * isAlike
      ? { ref: best[0], isSame: false, isAnswered: this.answered.has(best[0]) }
      : null;
  }
}
