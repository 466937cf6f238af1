import { DomainError } from '../../domain-error';
import { appraisalIn, assertIndicator, assertNotOwn, assertReason, assertSubject } from './asserts';
import type { Definition } from './definition';

/** 核定采用数据: which of the figures of one cell that differ counts, with the reason; none of them is changed by it. */
export const chooseSource: Definition<'choose-source'> = {
  code: 'choose-source',
  who: 'run-assessment',
  in: ['running'],
  asksFigures: true,
  decide: (context, { subjectId, indicator, figureId, reason }) => {
    const { draft, by, facts } = context;
    assertSubject(draft.state, subjectId);
    assertIndicator(draft.state, indicator);
    assertNotOwn(context, [subjectId]);
    assertReason(reason);
    const cell = appraisalIn(context).disagreements.find(
      one => one.subjectId === subjectId && one.indicator === indicator,
    );
    if (!cell?.figureIds.includes(figureId)) throw new DomainError('FIGURE_NOT_OF_CELL', { figureId });
    draft.emit({ type: 'figure-chosen', at: facts.now, by, subjectId, indicator, figureId, reason });
  },
};
