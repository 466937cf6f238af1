import { DomainError } from '../../domain-error';
import { targetsWithout } from '../missing';
import { completeStep } from '../open-step';
import { meetInCycle } from '../owe-in-cycle';
import { appraisalIn, assertSubject, assertText } from './asserts';
import type { Definition } from './definition';

/**
 * 报送总结报告, by a subject for itself: what it is measured by in its own plan has its figure. One that is handed in again takes the
 * place of the one before until every subject has handed in; the last one completes the step.
 */
export const submitSummary: Definition<'submit-summary'> = {
  code: 'submit-summary',
  who: 'act-for-unit',
  ownWorkOf: 'subject',
  in: ['running'],
  step: 'summary',
  asksFigures: true,
  decide: (context, { text, fileIds = [] }) => {
    const { draft, by, facts, actor } = context;
    const { unitId } = actor;
    assertSubject(draft.state, unitId);
    assertText(text);
    const missing = targetsWithout(draft.state, appraisalIn(context), unitId);
    if (missing.length > 0) throw new DomainError('FIGURES_MISSING', { missing });
    draft.emit({ type: 'summary-submitted', at: facts.now, by, unitId, text, fileIds });
    meetInCycle(draft, 'assessment-step', 'summary', { by, now: facts.now, unitId });
    const { subjects, steps } = draft.state;
    const done = steps.find(one => one.step === 'summary')?.doneBy ?? [];
    if (subjects.every(one => done.includes(one.unitId))) completeStep(draft, 'summary', by, facts);
  },
};
