import { groupBy } from '../group-by';
import type { Plan } from '../plan/types';
import { likenessOf, type Likeness } from './likeness';
import { problemsOf } from './problems-of';

/** Candidates of a problem, at most: whoever confirms looks at the first few. */
export const CANDIDATES = 8;

/** Share of the score that the other problems of the same category lend: they are often answered together. */
const categoryShare = 0.25;
const lowest = 0.01;

export interface Scored {
  /** The assignment's index in the plan. */
  assignmentIndex: number;
  /** 0 to 0.99. */
  score: number;
}

export interface Scores {
  /** By problem, best first, at most `CANDIDATES`. */
  candidates: Scored[][];
  /** By assignment: the problem (its row) that it answers best; absent where it resembles none. */
  nearest: ReadonlyMap<number, { row: number; score: number }>;
}

const round = (n: number): number => Math.round(Math.min(0.99, n) * 10_000) / 10_000;

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.assignmentIndex - b.assignmentIndex;

const best = (row: Likeness): number[] =>
  [...row]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([at]) => at);

/** The likeness of each category with every free assignment's whole measure, which many of them share. */
const categoryLikeness = (plan: Plan, free: readonly number[]): Likeness[] => {
  const measures = new Map(plan.measures.map(one => [one.ordinal, one]));
  const keyOf = (column: number): string => {
    const { measureOrdinal, text } = plan.assignments[free[column]!]!;
    const measure = measures.get(measureOrdinal ?? '');
    return measure ? `measure ${measure.ordinal}` : `own ${text}`;
  };
  const shared = [...groupBy([...free.keys()], keyOf).values()];
  const rows = likenessOf(
    plan.categories.map(({ title, problems }) => ({
      text: problems.map(one => one.text).join('\n'),
      title,
      titleWeight: 1,
    })),
    shared.map(columns => {
      const { measureOrdinal, text } = plan.assignments[free[columns[0]!]!]!;
      const measure = measures.get(measureOrdinal ?? '');
      return {
        text: measure?.text ?? text,
        title: measure?.title ?? '',
        titleWeight: 2.5,
        times: columns.length,
      };
    }),
  );
  return Array.from(
    rows,
    row => new Map([...row].flatMap(([at, score]) => (shared[at] ?? []).map(column => [column, score]))),
  );
};

/**
 * How well each of the assignments `free` (indexes in the plan) answers each problem, by the likeness of their words. Linear in
 * the text: nothing is kept of pairs that share no word, nor beyond each problem's first few.
 */
export const scoreLinks = (plan: Plan, free: readonly number[]): Scores => {
  const problems = problemsOf(plan);
  const titles = new Map(plan.measures.map(one => [one.ordinal, one.title]));
  const rows = likenessOf(
    problems.map(({ text, categoryTitle }) => ({ text, title: categoryTitle, titleWeight: 0.4 })),
    free.map(index => {
      const { text, measureOrdinal } = plan.assignments[index]!;
      return { text, title: titles.get(measureOrdinal ?? '') ?? '', titleWeight: 2.5 };
    }),
  );
  const categories = categoryLikeness(plan, free);
  const firstOf = categories.map(best);
  const categoryOf = plan.categories.flatMap((category, index) => category.problems.map(() => index));
  const nearest = new Map<number, { row: number; score: number }>();
  const isNearer = (column: number, row: number, score: number) => {
    const before = nearest.get(free[column]!);
    if (score >= lowest && (!before || score > before.score || (score === before.score && row < before.row)))
      nearest.set(free[column]!, { row, score });
  };
  const candidates = Array.from(rows, (row, at) => {
    const category = categories[categoryOf[at]!]!;
    // Of those that only its category lends it, no other can be among the first few.
    const columns = new Set([...row.keys(), ...firstOf[categoryOf[at]!]!]);
    const scored = [...columns].map(column => {
      const own = row.get(column) ?? 0;
      const score = round((1 - categoryShare) * own + categoryShare * (category.get(column) ?? 0));
      isNearer(column, at, score);
      return { assignmentIndex: free[column]!, score };
    });
    return scored
      .filter(one => one.score >= lowest)
      .sort(byScore)
      .slice(0, CANDIDATES);
  });
  // An assignment that shares a word with a category and with none of its problems' own first few.
  for (const [index, category] of categories.entries()) {
    const first = categoryOf.indexOf(index);
    if (first >= 0)
      for (const [column, score] of category) isNearer(column, first, round(categoryShare * score));
  }
  return { candidates, nearest };
};
