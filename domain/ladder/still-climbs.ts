import { isProposal } from '../obligation/proposals';
import { isReminderKey } from '../obligation/reminder-key';
import { isOpen, type Obligation } from '../obligation/types';
import type { Policy } from '../policy/types';
import { isAhead } from '../obligation/order-of-acts';
import type { Act } from '../codes/ladder';

/** The rungs that can still come: not those that count from a letter which was called off. */
const rungsToCome = (one: Obligation, policy: Policy): Act[] => {
  const { fixed, dropped } = one.adopted ?? { fixed: [], dropped: [] };
  const kept = fixed.filter(step => !isReminderKey(step.key)).map(step => step.act);
  const left = policy.ladders[one.ladder].rungs.filter(rung => !dropped.includes(rung.act));
  const hasLetter = [...kept, ...left.map(rung => rung.act), ...one.steps.map(step => step.act)].includes(
    'supervision-letter',
  );
  const byRules = left
    .filter(rung => hasLetter || rung.after.event !== 'letter-delivered')
    .map(rung => rung.act);
  return [...kept, ...byRules].filter(act => isAhead(act, one));
};

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
  return one.steps.some(({ act }) => isProposal(act)) || rungsToCome(one, policy).length > 0;
};
