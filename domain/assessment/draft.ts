import { Draft, type Outcome } from '../docket/draft';
import type { AssessmentEvent } from './events';
import { evolveAssessment } from './evolve';
import type { AssessmentState } from './state';

export type AssessmentOutcome = Outcome<AssessmentState, AssessmentEvent>;
export type AssessmentDraft = Draft<AssessmentState, AssessmentEvent>;

export const draftOf = (state: AssessmentState): AssessmentDraft => new Draft(state, evolveAssessment);
