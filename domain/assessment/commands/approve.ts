import { DomainError } from '../../domain-error';
import { peopleIn } from '../../permissions/stand-in';
import type { AssessmentState } from '../state';
import { sendBack } from '../owe-decision';
import { meetInCycle } from '../owe-in-cycle';
import { assertOfNoSubject, assertReason } from './asserts';
import type { AssessmentContext, Definition } from './definition';

const deliberators = ({ report }: AssessmentState): string[] => {
  const by = report.deliberated?.by;
  return by ? [by.personId, ...(by.actingFor === undefined ? [] : [by.actingFor])] : [];
};

/**
 * The second instance is another person than the first [practice: the text has two bodies one above the other].
 *
 * @throws DomainError `SECOND_INSTANCE_NEEDED`
 */
const assertAnother = ({ actor, draft }: AssessmentContext): void => {
  const first = deliberators(draft.state);
  if (peopleIn(actor).some(one => first.includes(one))) throw new DomainError('SECOND_INSTANCE_NEEDED');
};

/** 审定, the second instance: from then on the results stand; or sent back with the reason, and both instances are to come again. */
export const approve: Definition<'approve'> = {
  code: 'approve',
  who: 'decide-assessment',
  in: ['deliberated'],
  decide: (context, { isPassed, reason }) => {
    const { draft, by, facts } = context;
    assertOfNoSubject(context);
    assertAnother(context);
    assertReason(reason);
    meetInCycle(draft, 'assessment-decision', 'approval', { by, now: facts.now });
    draft.emit({ type: 'report-approved', at: facts.now, by, isPassed, reason });
    if (!isPassed) sendBack(draft, { instance: 'approval', reason, by }, facts);
  },
};
