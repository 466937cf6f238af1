import { DomainError } from '../../domain-error';
import { missingBy } from '../missing';
import { completeStep } from '../open-step';
import { appraisalIn, assertOfNoSubject, assertReason } from './asserts';
import type { Definition } from './definition';

/**
 * 完成数据汇总, by the lead body: the third party has handed in, the funds are evaluated, and of figures that differ somebody has said
 * which counts.
 */
export const completeData: Definition<'complete-data'> = {
  code: 'complete-data',
  who: 'run-assessment',
  in: ['running'],
  step: 'data',
  asksFigures: true,
  decide: (context, { reason }) => {
    const { draft, by, facts } = context;
    assertOfNoSubject(context);
    assertReason(reason);
    const appraisal = appraisalIn(context);
    const missing = missingBy(draft.state, appraisal, ['fund-evaluation']);
    if (missing.length > 0) throw new DomainError('FIGURES_MISSING', { missing });
    const cells = appraisal.disagreements
      .filter(one => one.chosen === null)
      .map(({ subjectId, indicator }) => ({ subjectId, indicator }));
    if (cells.length > 0) throw new DomainError('SOURCES_APART', { cells });
    completeStep(draft, 'data', by, facts);
  },
};
