import { DomainError } from '../../domain-error';
import { isMoney } from '../../exact/is-exact';
import { meetInCycle } from '../owe-in-cycle';
import { appraisalIn, assertNotOwn, assertReason, assertSubject } from './asserts';
import type { Definition } from './definition';

/**
 * 决定奖励 (article 8): only where the plan is fulfilled and the results are marked; how much is not in the text, so a person says it
 * (元). Declining is always possible, with the reason. Said again, the newest counts.
 */
export const decideReward: Definition<'decide-reward'> = {
  code: 'decide-reward',
  who: 'decide-assessment',
  in: ['approved'],
  asksFigures: true,
  decide: (context, { subjectId, isGranted, amount, reason }) => {
    const { draft, by, facts } = context;
    assertSubject(draft.state, subjectId);
    assertNotOwn(context, [subjectId]);
    assertReason(reason);
    if (isGranted && !appraisalIn(context).rewardable.includes(subjectId))
      throw new DomainError('REWARD_NOT_DUE', { subjectId });
    if (amount !== undefined && !isMoney(amount)) throw new DomainError('REWARD_UNFIT', { amount });
    const given = isGranted ? (amount ?? null) : null;
    draft.emit({ type: 'reward-decided', at: facts.now, by, subjectId, isGranted, amount: given, reason });
    meetInCycle(draft, 'assessment-decision', `reward:${subjectId}`, { by, now: facts.now });
  },
};
