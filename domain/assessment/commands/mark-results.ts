import { assertNotOwn, assertReason, assertSubject } from './asserts';
import type { Definition } from './definition';

/** 评定成效: whether a subject's results are marked (成效显著), with the reason; it may be said again until the report is submitted. */
export const markResults: Definition<'mark-results'> = {
  code: 'mark-results',
  who: 'run-assessment',
  in: ['running'],
  decide: (context, { subjectId, isMarked, reason }) => {
    const { draft, by, facts } = context;
    assertSubject(draft.state, subjectId);
    assertNotOwn(context, [subjectId]);
    assertReason(reason);
    draft.emit({ type: 'results-marked', at: facts.now, by, subjectId, isMarked, reason });
  },
};
