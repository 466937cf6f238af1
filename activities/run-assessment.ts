import type { AssessmentWork } from '../domain/codes/assessment';
import { readAssessmentWork } from '../prisma/read/assessment-work';
import { workOnAssessment } from '../prisma/record/command-assessment';
import type { ActivityDeps } from './deps';
import type { AgendaInput, AssessmentNext, OpenStepInput } from './step-result';

/** What the workflow of a yearly cycle has done. Each act is done once, and returns what comes next. */
export const assessmentActivities = (deps: ActivityDeps) => {
  const { db } = deps;
  const read = ({ campaignId, atLeast }: AgendaInput): Promise<AssessmentNext> =>
    readAssessmentWork(db, campaignId, atLeast);
  const perform = async (input: AgendaInput, work: AssessmentWork): Promise<AssessmentNext> => {
    const { campaignId, atLeast } = input;
    const { touched } = await workOnAssessment(db, campaignId, work, atLeast);
    // The cycle's own workflow learns from the result.
    await deps.tell({ ...touched, assessments: [] });
    return read(input);
  };
  return {
    readAssessment: read,
    openAssessmentStep: ({ step, ...input }: OpenStepInput) => perform(input, `open-${step}`),
    raiseFindings: (input: AgendaInput) => perform(input, 'raise-findings'),
    draftFeedback: (input: AgendaInput) => perform(input, 'open-feedback'),
    completeAssessment: (input: AgendaInput) => perform(input, 'complete'),
  };
};
