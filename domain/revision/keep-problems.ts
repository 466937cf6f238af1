import type { Plan, Span } from '../plan/types';
import { matchTexts, problemBounds } from './match-texts';
import { threeWay } from './three-way';

interface Problem {
  ref: string;
  ordinal: number;
  text: string;
  source: Span;
  category: Plan['categories'][number];
}

const problemsIn = ({ categories }: Plan): Problem[] =>
  categories.flatMap(category =>
    category.problems.map(({ ordinal, text, source }) => ({
      ref: `${category.ordinal}-${ordinal}`,
      ordinal,
      text,
      source,
      category,
    })),
  );

export interface KeptProblems {
  categories: Plan['categories'];
  /** The number that a problem of each reading has now; what is not there is no problem any more. */
  ofKept: Map<string, string>;
  ofRevised: Map<string, string>;
  /** Numbers of today's reading of the earlier text, as today's reading of the revised text has them. */
  ofToday: Map<string, string>;
  /** What today's reading alone sees. */
  held: string[];
}

interface Readings {
  kept: Plan;
  today: Plan;
  revised: Plan;
  persists: (place: Span) => boolean;
}

/** Collects problems in categories by their titles, under numbers that are there once. */
class Numbered {
  readonly categories: Plan['categories'] = [];
  private readonly byKey = new Map<string, Plan['categories'][number]>();

  add(stem: string, title: string, wanted: number, text: string, source: Span): string {
    const key = `${stem} ${title}`;
    let category = this.byKey.get(key);
    if (!category) {
      const isTaken = (ordinal: string): boolean => this.categories.some(one => one.ordinal === ordinal);
      let ordinal = stem;
      for (let n = 2; isTaken(ordinal); n++) ordinal = `${stem}·${n}`;
      category = { ordinal, title, problems: [], source };
      this.byKey.set(key, category);
      this.categories.push(category);
    }
    const taken = category.problems.map(one => one.ordinal);
    const ordinal = taken.includes(wanted) ? Math.max(...taken) + 1 : wanted;
    category.problems.push({ ordinal, text, source });
    return `${category.ordinal}-${ordinal}`;
  }
}

/** The problems of a revised text: as they were kept where the text is the same, as they are read today where it is not. */
export const keepProblems = ({ kept, today, revised, persists }: Readings): KeptProblems => {
  const [before, now, after] = [problemsIn(kept), problemsIn(today), problemsIn(revised)];
  const placed = (all: readonly Problem[]) =>
    all.map(({ ref, text }, index) => ({ key: String(index), place: ref, text }));
  const pairs = matchTexts(placed(now), placed(after), problemBounds).pairs.map(
    one => [Number(one.after), Number(one.before)] as const,
  );
  const isEqual = (a: number, b: number): boolean =>
    after[a]!.text === now[b]!.text && after[a]!.category.title === now[b]!.category.title;
  const { origins, held } = threeWay({
    kept: before,
    today: now,
    revised: after,
    sameToday: new Map(pairs),
    isEqual,
    persists,
  });
  const numbered = new Numbered();
  const [ofKept, ofRevised] = [new Map<string, string>(), new Map<string, string>()];
  for (const origin of origins) {
    if (origin.of === 'revised') {
      const { ref, ordinal, text, source, category } = after[origin.revised]!;
      ofRevised.set(ref, numbered.add(category.ordinal, category.title, ordinal, text, source));
      continue;
    }
    const old = before[origin.kept]!;
    const read = origin.revised === null ? old : after[origin.revised]!;
    const was = origin.of === 'both' ? now[origin.today]! : read;
    const text = was.text === read.text ? old.text : read.text;
    const title = was.category.title === read.category.title ? old.category.title : read.category.title;
    const ref = numbered.add(read.category.ordinal, title, read.ordinal, text, read.source);
    ofKept.set(old.ref, ref);
    if (origin.revised !== null && !ofRevised.has(read.ref)) ofRevised.set(read.ref, ref);
  }
  const ofToday = new Map(pairs.map(([a, b]) => [now[b]!.ref, after[a]!.ref]));
  return {
    categories: numbered.categories,
    ofKept,
    ofRevised,
    ofToday,
    held: held.map(one => after[one]!.text),
  };
};
