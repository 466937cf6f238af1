import { assertOfNoSubject } from './asserts';
import type { Definition } from './definition';

/** 修改报告: one of the five parts, as long as the report is not submitted. An empty one is kept, and refused with the whole. */
export const editPart: Definition<'edit-part'> = {
  code: 'edit-part',
  who: 'run-assessment',
  in: ['running'],
  step: 'evaluation',
  decide: (context, { part, text }) => {
    const { draft, by, facts } = context;
    assertOfNoSubject(context);
    draft.emit({ type: 'report-part-edited', at: facts.now, by, part, text });
  },
};
