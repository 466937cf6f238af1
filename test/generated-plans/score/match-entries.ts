import type { Plan, PlanAssignment } from '../../../domain/plan/types';
import type { TrueProblem } from '../truth';
import { fold } from './fold';

export interface ReadProblem {
  ref: string;
  text: string;
  source: { start: number; end: number };
}

export const readProblems = (plan: Plan): ReadProblem[] =>
  plan.categories.flatMap(({ ordinal, problems }) =>
    problems.map(one => ({ ref: `${ordinal}-${one.ordinal}`, text: one.text, source: one.source })),
  );

/** 关于“…”的问题 is as good as what stands between the quotes. */
export const bare = (text: string): string => fold(text).replace(/^关于[“"'‘](.*)[”"'’](的?问题)?$/, '$1');

/** Finds each true problem among those read: by its text, else by one that holds it or is held by it; none is taken twice. */
export const matchProblems = (
  truth: readonly TrueProblem[],
  read: readonly ReadProblem[],
): (ReadProblem | undefined)[] => {
  const free = new Set(read);
  const take = (fits: (one: ReadProblem) => boolean): ReadProblem | undefined => {
    const found = [...free].find(fits);
    if (found) free.delete(found);
    return found;
  };
  const exact = truth.map(one => take(it => bare(it.text) === bare(one.text)));
  return exact.map((found, at) => {
    const wanted = bare(truth[at]?.text ?? '');
    return (
      found ??
      take(
        it => bare(it.text).includes(wanted) || (bare(it.text).length > 3 && wanted.includes(bare(it.text))),
      )
    );
  });
};

export interface IndexedAssignment {
  index: number;
  of: PlanAssignment;
}

export const indexed = (plan: Plan): IndexedAssignment[] =>
  plan.assignments.map((of, index) => ({ of, index }));

/** The read assignments beside the true measures: by text where texts tell them apart, else in order. */
export const matchAssignments = (
  measures: readonly string[],
  read: readonly IndexedAssignment[],
): (IndexedAssignment | undefined)[] => {
  if (measures.length === read.length) return [...read];
  const free = new Set(read);
  return measures.map(measure => {
    const found = [...free].find(({ of }) => fold(of.text).includes(fold(measure)));
    if (found) free.delete(found);
    return found;
  });
};
