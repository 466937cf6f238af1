import type { DraftView } from '../../api/contracts/campaigns';

export interface Link {
  ref: string;
  assignment: number;
}

/** What was proposed with enough likeness to be taken until somebody says otherwise. */
export const proposedLinks = (draft: DraftView): Link[] =>
  draft.proposedLinks.filter(link => link.isTaken).map(({ ref, assignment }) => ({ ref, assignment }));

export const linksByProblem = (links: readonly Link[]): Map<string, Link[]> => {
  const groups = new Map<string, Link[]>();
  for (const link of links) groups.set(link.ref, [...(groups.get(link.ref) ?? []), link]);
  return groups;
};

/** By problem: how alike each proposed measure is, best first. */
export const scoresOf = (draft: DraftView): Map<string, Map<number, number>> => {
  const scores = new Map<string, Map<number, number>>();
  for (const { ref, assignment, score } of draft.proposedLinks) {
    const own = scores.get(ref) ?? new Map<number, number>();
    scores.set(ref, own.set(assignment, score));
  }
  return scores;
};

/** What each assignment is called in a list of them. */
export const measureNames = ({ measures, assignments }: DraftView['plan']): string[] => {
  const titles = new Map(measures.map(one => [one.ordinal, one.title]));
  return assignments.map(
    one => `${one.label} ${titles.get(one.measureOrdinal ?? '') ?? one.text.slice(0, 24)}`,
  );
};

/** The problems in their order; the first of a category has its heading. */
export const problemRows = ({ categories }: DraftView['plan']) =>
  categories.flatMap(({ ordinal, title, problems }) =>
    problems.map((problem, at) => ({
      ref: `${ordinal}-${problem.ordinal}`,
      problem,
      heading: at === 0 ? `${ordinal}、${title}` : null,
    })),
  );

const keyOf = ({ ref, assignment }: Link): string => `${ref} ${assignment}`;

/** True for the same links in whatever order. */
export const isSameLinks = (a: Link[], b: Link[]): boolean => {
  const keys = new Set(a.map(keyOf));
  return a.length === b.length && b.every(one => keys.has(keyOf(one)));
};
