import { isOpen } from '../obligation/types';
import type { Facts } from '../docket/draft';
import { draftOf, type AssessmentOutcome } from './draft';
import { endInCycle } from './owe-in-cycle';
import { completeStep } from './open-step';
import type { AssessmentState } from './state';

/** The last subject has signed for its feedback, and the organiser has decided everything: the cycle is over. */
export const completeCycle = (state: AssessmentState, facts: Facts): AssessmentOutcome => {
  const { now } = facts;
  const draft = draftOf(state);
  completeStep(draft, 'feedback', null, facts);
  endInCycle(draft, draft.state.obligations.filter(isOpen), 'superseded', { by: null, now });
  draft.emit({ type: 'assessment-completed', at: now, by: null });
  return draft.done();
};
