import type { DraftView } from '../../api/contracts/campaigns';

export interface EntryLink {
  ref: string;
  /** How alike the two were found; null where a person linked them. */
  score: number | null;
}

/** The problems that an entry answers: as confirmed, or else as proposed. */
export const linksOf = (
  { answers, proposedLinks }: Pick<DraftView, 'answers' | 'proposedLinks'>,
  assignment: number,
): EntryLink[] => {
  const scores = new Map(
    proposedLinks.filter(one => one.assignment === assignment).map(one => [one.ref, one.score]),
  );
  const refs = (answers.links ?? proposedLinks.filter(one => one.isTaken))
    .filter(one => one.assignment === assignment)
    .map(one => one.ref);
  return [...new Set(refs)].map(ref => ({ ref, score: scores.get(ref) ?? null }));
};
