import type { MissingView } from '../../api/contracts/answers';

/** What of the reading is looked at: an entry of the assignments, a problem by its ref, or a place that was not used. */
export type LookedAt =
  { kind: 'assignment'; index: number } | { kind: 'problem'; ref: string } | { kind: 'unused' };

/** What a question is about; null where it is about the plan as a whole. */
export const lookedAtBy = ({ about }: MissingView): LookedAt | null => {
  if (about.assignment !== undefined) return { kind: 'assignment', index: about.assignment };
  return about.ref === undefined ? null : { kind: 'problem', ref: about.ref };
};
