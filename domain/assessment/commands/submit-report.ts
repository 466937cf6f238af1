import { assessmentParts } from '../../codes/assessment';
import { DomainError } from '../../domain-error';
import { completeStep } from '../open-step';
import { oweDecision } from '../owe-decision';
import { assertOfNoSubject } from './asserts';
import type { Definition } from './definition';

/**
 * 提交考核报告 with its five parts (article 6, four). Its figures stand as of now from then on: the hash is over what they come to and
 * what the parts say.
 */
export const submitReport: Definition<'submit-report'> = {
  code: 'submit-report',
  who: 'run-assessment',
  in: ['running'],
  step: 'evaluation',
  asksFigures: true,
  decide: (context, _) => {
    const { draft, by, facts, given } = context;
    assertOfNoSubject(context);
    const { parts } = draft.state.report;
    const missing = assessmentParts.filter(one => !parts[one]?.text.trim());
    if (missing.length > 0) throw new DomainError('REPORT_PARTS_MISSING', { parts: missing });
    if (given.hash === null) throw new Error('the hash of the report is given by the record');
    completeStep(draft, 'evaluation', by, facts);
    draft.emit({ type: 'assessment-reported', at: facts.now, by, asOf: facts.now, hash: given.hash });
    oweDecision(draft, 'deliberation', by, facts);
  },
};
