import { isOpen, type Act, type Obligation } from '../obligation/types';
import type { Policy } from '../policy/types';

const proposals: readonly (Act | undefined)[] = ['propose-interview', 'propose-accountability'];

/**
 * True while an open obligation's ladder still leads somewhere: a rung is to come, a person is to decide, or the last
 * chance that was given runs. What was declined or withdrawn leads nowhere for this occasion, nor does a ladder that ends
 * with the urging, such as a receipt's.
 */
export const stillClimbs = (one: Obligation, all: readonly Obligation[], policy: Policy): boolean => {
  if (!isOpen(one)) return false;
  if (one.steps.some(({ decision }) => decision === 'declined' || decision === 'withdrawn')) return false;
  const lastChance = all.find(other => other.follows === one.id && isOpen(other));
  if (lastChance) return stillClimbs(lastChance, all, policy);
  const last = policy.ladders[one.ladder].rungs.at(-1)?.act;
  return proposals.includes(last) || !one.steps.some(({ rung }) => rung === last);
};
