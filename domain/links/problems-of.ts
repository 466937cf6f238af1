import type { Plan, Span } from '../plan/types';

/** A problem to supervise, under its ref `一-1`. */
export interface CaseProblem {
  ref: string;
  text: string;
  categoryTitle: string;
  source: Span;
}

const bare = (label: string): string => label.replace(/[()（）\s]/g, '');

/**
 * The problems that become cases. A document that only has measures makes every assignment a case of its own, with
 * a ref from measure and item: `一-1`, `七-2`. Refs are unique and the same on every reading.
 */
export const problemsOf = (plan: Plan): CaseProblem[] => {
  const problems = plan.categories.flatMap(category =>
    category.problems.map(problem => ({
      ref: `${category.ordinal}-${problem.ordinal}`,
      text: problem.text,
      categoryTitle: category.title,
      source: problem.source,
    })),
  );
  if (problems.length > 0) return problems;
  const taken = new Map<string, number>();
  const titles = new Map(plan.measures.map(measure => [measure.ordinal, measure.title]));
  return plan.assignments.map(({ measureOrdinal, label, text, source }) => {
    const item = bare(label);
    const isWhole = measureOrdinal === null || item === measureOrdinal || item === '';
    const stem = `${measureOrdinal ?? (item || '一')}-${isWhole ? '1' : item}`;
    const count = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, count);
    return {
      ref: count === 1 ? stem : `${stem}-${count}`,
      text,
      categoryTitle: titles.get(measureOrdinal ?? '') ?? '',
      source,
    };
  });
};
