import { groupBy } from '../group-by';
import type { Plan } from '../plan/types';
import { problemsOf } from './problems-of';
import { CANDIDATES, scoreLinks, type Scored } from './score-links';

/** One problem answered by one assignment (its index in the plan). */
export interface Link {
  ref: string;
  assignment: number;
}

/** An assignment that may answer a problem. */
export interface ProposedLink extends Link {
  /** 0 to 1; 1 where the assignment stands under the problem. */
  score: number;
}

/** What linking found in a plan. It costs time and never changes, so it is kept with the draft. */
export interface PlanLinks {
  /** By problem in the plan's order, best first. */
  proposed: ProposedLink[];
  /** Those that hold until a person confirms or changes them. */
  taken: ProposedLink[];
}

/** A measure is taken with the best one when its score is at least this share of the best's. */
const NEAR = 0.75;
/** Below this a likeness is chance; only the best of a problem may be so low. */
const CHANCE = 0.05;

const near = (measures: readonly Scored[]): readonly Scored[] => {
  const best = measures[0]?.score ?? 0;
  // What stands under a problem answers it; likeness only helps where nothing does.
  const least = best === 1 ? 1 : Math.max(best * NEAR, Math.min(best, CHANCE));
  return measures.filter(one => one.score >= least);
};

const flat = (refs: readonly string[], rows: readonly (readonly Scored[])[]): ProposedLink[] =>
  rows.flatMap((row, at) =>
    row.map(({ assignmentIndex, score }) => ({ ref: refs[at] ?? '', assignment: assignmentIndex, score })),
  );

const certain = (assignmentIndex: number): Scored => ({ assignmentIndex, score: 1 });

/** By problem: the assignments that stand under it, and the likeliest of those that stand under none, a few in all. */
const proposalsOf = (plan: Plan, refs: readonly string[]) => {
  const placed = groupBy([...plan.assignments.keys()], index => plan.assignments[index]!.problemRef);
  const { candidates, nearest } = scoreLinks(plan, placed.get(null) ?? []);
  const rows = refs.map((ref, at): Scored[] => {
    const under = (placed.get(ref) ?? []).map(certain);
    return [...under, ...(candidates[at] ?? []).slice(0, Math.max(0, CANDIDATES - under.length))];
  });
  return { rows, nearest };
};

/**
 * Proposes for each problem the assignments that may answer it: certain where they stand under it, else by the likeness of their
 * words, and takes the best with those nearly as good. Every assignment is taken for one problem at least, the one that it
 * answers best or, where it resembles none, the first, so that nothing goes unsupervised. A person confirms.
 */
export const linkPlan = (plan: Plan): PlanLinks => {
  const refs = problemsOf(plan).map(one => one.ref);
  // Without problems every assignment is its own case.
  if (plan.categories.every(category => category.problems.length === 0)) {
    const own = flat(
      refs,
      refs.map((_, index) => [certain(index)]),
    );
    return { proposed: own, taken: own };
  }
  const { rows, nearest } = proposalsOf(plan, refs);
  const taken = rows.map(row => [...near(row)]);
  const linked = new Set(taken.flat().map(one => one.assignmentIndex));
  for (const assignmentIndex of plan.assignments.keys()) {
    if (linked.has(assignmentIndex)) continue;
    const { row, score } = nearest.get(assignmentIndex) ?? { row: 0, score: 0 };
    taken[row]?.push({ assignmentIndex, score });
  }
  return { proposed: flat(refs, rows), taken: flat(refs, taken) };
};

/** The links alone, as a person would answer. */
export const linksIn = (links: readonly Link[]): Link[] =>
  links.map(({ ref, assignment }) => ({ ref, assignment }));
