import { DomainError } from '../../domain-error';
import { missingBy } from '../missing';
import { completeStep } from '../open-step';
import { appraisalIn, assertOfNoSubject } from './asserts';
import type { ActOf, Definition } from './definition';

const isWholeNumber = (n: string): boolean => /^[1-9]\d{0,14}$/.test(n);

/** @throws DomainError `EVALUATION_UNFIT` */
const assertFit = ({ methods, sampleFrame, strata }: ActOf<'submit-evaluation'>): void => {
  if (methods.length === 0 || methods.some(one => !one.trim()))
    throw new DomainError('EVALUATION_UNFIT', { lacks: 'methods' });
  if (!sampleFrame.trim()) throw new DomainError('EVALUATION_UNFIT', { lacks: 'frame' });
  if (strata.length === 0 || strata.some(one => !one.name.trim() || !isWholeNumber(one.n)))
    throw new DomainError('EVALUATION_UNFIT', { lacks: 'strata' });
};

/** 报送评估结果, by the third party: how it was done, on which samples, and a result of each of its indicators for each subject. */
export const submitEvaluation: Definition<'submit-evaluation'> = {
  code: 'submit-evaluation',
  who: 'act-for-unit',
  ownWorkOf: 'third-party',
  in: ['running'],
  step: 'third-party',
  asksFigures: true,
  decide: (context, act) => {
    const { draft, by, facts } = context;
    assertOfNoSubject(context);
    assertFit(act);
    const missing = missingBy(draft.state, appraisalIn(context), ['third-party']);
    if (missing.length > 0) throw new DomainError('FIGURES_MISSING', { missing });
    const { methods, sampleFrame, strata, fileIds = [] } = act;
    draft.emit({
      type: 'evaluation-submitted',
      at: facts.now,
      by,
      methods,
      sampleFrame,
      strata,
      fileIds,
    });
    completeStep(draft, 'third-party', by, facts);
  },
};
