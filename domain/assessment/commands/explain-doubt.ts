import { DomainError } from '../../domain-error';
import { meetInCycle } from '../owe-in-cycle';
import { tellExplained } from '../tell';
import { assertText, doubtIn } from './asserts';
import type { Definition } from './definition';

/** 作出说明, by the subject of whose figures there is a doubt, once it was asked; said again it takes the place of the one before. */
export const explainDoubt: Definition<'explain-doubt'> = {
  code: 'explain-doubt',
  who: 'act-for-unit',
  ownWorkOf: 'subject',
  in: ['running', 'reported', 'deliberated', 'approved'],
  decide: ({ draft, by, facts, actor }, { doubtId, text, fileIds = [] }) => {
    const doubt = doubtIn(draft.state, doubtId);
    const { subjectId, status } = doubt;
    // Of others' doubts a subject does not even hear that they are there.
    if (subjectId !== actor.unitId) throw new DomainError('DOUBT_UNKNOWN', { doubtId });
    if (status !== 'asked' && status !== 'explained')
      throw new DomainError('DOUBT_NOT_IN_THIS_STATUS', { status });
    assertText(text);
    draft.emit({ type: 'doubt-explained', at: facts.now, by, doubtId, text, fileIds });
    tellExplained(draft, doubt, facts);
    meetInCycle(draft, 'explanation', doubtId, { by, now: facts.now });
  },
};
