import { enteredId } from '../../finding/entered-key';
import type { Enter } from './types';

export interface FreshFindings {
  /** What is not on record yet, each once, in the order of the rows. */
  fresh: Map<string, Enter>;
  /** For each other row its finding: on record already, or standing twice in the file. */
  known: string[];
}

/** What of the rows of a file is new, where `held` is on record. */
export const freshOf = (
  campaignId: string,
  acts: readonly Enter[],
  held: ReadonlySet<string>,
): FreshFindings => {
  const fresh = new Map<string, Enter>();
  const known: string[] = [];
  for (const one of acts) {
    const id = enteredId(campaignId, one);
    if (held.has(id) || fresh.has(id)) known.push(id);
    else fresh.set(id, one);
  }
  return { fresh, known };
};
