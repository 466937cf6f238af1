import type { Plan, PlanAssignment } from '../plan/types';
import { likenessOf } from './likeness';
import { problemsOf } from './problems-of';

/** One assignment that may answer a problem. `label` and `measureOrdinal` are the assignment's own. */
interface ProposedMeasure {
  assignmentIndex: number;
  label: string;
  measureOrdinal: string | null;
  /** 0 to 1; 1 where the assignment stands under the problem. */
  score: number;
}

export interface ProposedLinks {
  ref: string;
  /** Best first. */
  measures: ProposedMeasure[];
}

const lowest = 0.01;
/** Share of the score that the other problems of the same category lend: they are often answered together. */
const categoryShare = 0.25;

const titleOf = (plan: Plan, assignment: PlanAssignment): string => {
  const measure = plan.measures.find(one => one.ordinal === assignment.measureOrdinal);
  return measure?.title ?? '';
};

const round = (n: number): number => Math.round(n * 10_000) / 10_000;

/**
 * Proposes for each problem the assignments that may answer it, best first: certain where they stand under it, else by
 * the likeness of their words. A person confirms.
 */
export const proposeLinks = (plan: Plan): ProposedLinks[] => {
  const problems = problemsOf(plan);
  const { assignments } = plan;
  const measureAt = (assignmentIndex: number, score: number): ProposedMeasure => {
    const { label, measureOrdinal } = assignments[assignmentIndex]!;
    return { assignmentIndex, label, measureOrdinal, score };
  };
  // Without problems every assignment is its own case.
  if (plan.categories.every(category => category.problems.length === 0))
    return problems.map(({ ref }, index) => ({ ref, measures: [measureAt(index, 1)] }));
  const placed = new Map<string, number[]>();
  const free: number[] = [];
  for (const [index, { problemRef }] of assignments.entries())
    if (problemRef === null) free.push(index);
    else placed.set(problemRef, [...(placed.get(problemRef) ?? []), index]);
  const answers = free.map(index => ({
    text: assignments[index]!.text,
    title: titleOf(plan, assignments[index]!),
    titleWeight: 2.5,
  }));
  const wholeMeasure = (index: number) =>
    plan.measures.find(one => one.ordinal === assignments[index]!.measureOrdinal)?.text;
  const rows = likenessOf(
    problems.map(({ text, categoryTitle }) => ({ text, title: categoryTitle, titleWeight: 0.4 })),
    answers,
  );
  const categoryRows = likenessOf(
    plan.categories.map(({ title, problems: own }) => ({
      text: own.map(one => one.text).join('\n'),
      title,
      titleWeight: 1,
    })),
    answers.map((answer, column) => ({ ...answer, text: wholeMeasure(free[column]!) ?? answer.text })),
  );
  const categoryOf = plan.categories.flatMap((category, index) => category.problems.map(() => index));
  const scoreAt = (row: number, column: number): number =>
    (1 - categoryShare) * rows[row]![column]! + categoryShare * categoryRows[categoryOf[row]!]![column]!;
  return problems.map(({ ref }, row) => {
    const certain = (placed.get(ref) ?? []).map(index => measureAt(index, 1));
    const likely = free
      .map((index, column) => measureAt(index, round(Math.min(0.99, scoreAt(row, column)))))
      .filter(one => one.score >= lowest)
      .sort((a, b) => b.score - a.score || a.assignmentIndex - b.assignmentIndex);
    return { ref, measures: [...certain, ...likely] };
  });
};
