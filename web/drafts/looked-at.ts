import type { MissingView } from '../../api/contracts/answers';
import { keysBetween } from './keys-of-reading';
import type { Reading } from './places-of-reading';

/** What of the reading is looked at: an entry of the assignments, a problem by its ref, or a place that was not used. */
export type LookedAt =
  { kind: 'assignment'; index: number } | { kind: 'problem'; ref: string } | { kind: 'unused' };

/** What a question is about; null where it is about the plan as a whole. */
export const lookedAtBy = ({ about }: MissingView): LookedAt | null => {
  if (about.assignment !== undefined) return { kind: 'assignment', index: about.assignment };
  return about.ref === undefined ? null : { kind: 'problem', ref: about.ref };
};

/** The same place in another reading; null where it has nothing there. */
export const lookedAtOn = (at: LookedAt, seen: Reading, now: Reading): LookedAt | null => {
  if (at.kind === 'unused' || seen.plan === now.plan) return at;
  const keys = keysBetween(seen, now);
  if (at.kind === 'problem') {
    const ref = keys.ref(at.ref);
    return ref === null ? null : { kind: 'problem', ref };
  }
  const index = keys.assignment(at.index);
  return index === null ? null : { kind: 'assignment', index };
};
