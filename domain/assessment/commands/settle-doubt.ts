import { DomainError } from '../../domain-error';
import { endInCycle, openOf } from '../owe-in-cycle';
import { assertNotOwn, assertReason, doubtIn } from './asserts';
import type { Definition } from './definition';

/**
 * 核定疑点 (article 9): a person clears it, or confirms a distortion, with the reason and, where somebody is to be held to account,
 * the unit: the subject, or one that assesses. Once; and nobody about his own house, as who gave the figure or as who assessed.
 */
export const settleDoubt: Definition<'settle-doubt'> = {
  code: 'settle-doubt',
  who: 'keep-findings',
  in: ['running', 'reported', 'deliberated', 'approved'],
  asksFigures: true,
  decide: (context, { doubtId, isConfirmed, accountableId, reason }) => {
    const { draft, by, facts } = context;
    const { subjectId, status } = doubtIn(draft.state, doubtId);
    assertNotOwn(context, [subjectId, ...(accountableId === undefined ? [] : [accountableId])]);
    assertReason(reason);
    if (status === 'cleared' || status === 'confirmed')
      throw new DomainError('DOUBT_NOT_IN_THIS_STATUS', { status });
    draft.emit({
      type: 'doubt-settled',
      at: facts.now,
      by,
      doubtId,
      isConfirmed,
      accountableId: isConfirmed ? (accountableId ?? null) : null,
      reason,
    });
    const unanswered = openOf(draft.state, 'explanation', doubtId);
    endInCycle(draft, unanswered, 'superseded', { by, now: facts.now });
  },
};
