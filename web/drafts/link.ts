import type { DraftView } from '../../api/contracts/campaigns';

export interface Link {
  ref: string;
  assignment: number;
}

/** What was proposed with enough likeness to be taken until somebody says otherwise. */
export const proposedLinks = (draft: DraftView): Link[] =>
  draft.proposedLinks.filter(link => link.isTaken).map(({ ref, assignment }) => ({ ref, assignment }));

/** True for the same links in whatever order. */
export const isSameLinks = (a: Link[], b: Link[]): boolean =>
  a.length === b.length &&
  a.every(one => b.some(other => other.ref === one.ref && other.assignment === one.assignment));
