import type { JoinProblem } from '../codes/findings';
import type { FindingState } from './state';

/**
 * Why two findings are not joined (并案), or null. What was established has been told to its unit, with what follows from it:
 * it goes on only with what says the same of the same unit.
 */
export const joinProblem = (one: FindingState, other: FindingState): JoinProblem | null => {
  if (one.id === other.id) return 'itself';
  if (one.campaignId !== other.campaignId) return 'other-campaign';
  if (one.caseId !== null) return 'has-case';
  if (other.status !== 'established' && (one.status === 'established' || other.status !== 'proposed'))
    return 'status';
  if (one.status !== 'established') return null;
  if (one.subjectId !== other.subjectId) return 'other-unit';
  return one.findingKind === other.findingKind ? null : 'other-kind';
};
