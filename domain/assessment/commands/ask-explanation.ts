import { doubtKindNames } from '../../codes/assessment';
import { DomainError } from '../../domain-error';
import { periodInCycle } from '../days';
import { oweInCycle } from '../owe-in-cycle';
import { tellAsked } from '../tell';
import { assertNotOwn, assertReason, doubtIn } from './asserts';
import type { Definition } from './definition';

/** 请作说明: a doubt of the machine is put to the subject, which owes an explanation from then on. Once it is settled nobody is asked. */
export const askExplanation: Definition<'ask-explanation'> = {
  code: 'ask-explanation',
  who: 'keep-findings',
  in: ['running', 'reported', 'deliberated', 'approved'],
  asksFigures: true,
  decide: (context, { doubtId, reason }) => {
    const { draft, by, facts } = context;
    const doubt = doubtIn(draft.state, doubtId);
    const { subjectId, status, indicator, kind } = doubt;
    assertNotOwn(context, [subjectId]);
    assertReason(reason);
    if (status !== 'noted' && status !== 'explained')
      throw new DomainError('DOUBT_NOT_IN_THIS_STATUS', { status });
    draft.emit({ type: 'doubt-explanation-asked', at: facts.now, by, doubtId, subjectId });
    const due = periodInCycle(draft.state, facts.policy.office['paper-decision'], 'explanation-asked', facts);
    const what = `说明疑点:${indicator ?? ''}(${doubtKindNames[kind].zh})`;
    const owed = { kind: 'explanation' as const, key: doubtId, owedBy: subjectId, what, due };
    const opened = oweInCycle(draft, owed, by, facts);
    if (opened) tellAsked(draft, doubt, opened, facts);
  },
};
