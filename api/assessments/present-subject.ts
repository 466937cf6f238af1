import type { AssessmentState, Subject } from '../../domain/assessment/state';
import type { AppraisalSeen } from '../../domain/scope/visible-appraisal';
import type { Named } from '../../prisma/read/unit-names';
import type { AssessmentSubjectView, AssessmentView } from '../contracts/assessments';
import { doneBy } from './done-by';
import { presentTotal } from './present-cells';

interface Around {
  state: AssessmentState;
  seen: AppraisalSeen;
  unit: (id: string) => Named;
  person: (id: string) => Named;
  filesOf: (ids: readonly string[]) => NonNullable<AssessmentView['evaluation']>['files'];
}

/** A subject with what it handed in and what was decided about it, as far as `state` still holds it for the reader. */
export const presentSubject = (
  { unitId, leaders }: Subject,
  { state, seen, unit, person, filesOf }: Around,
): AssessmentSubjectView => {
  const summary = state.summaries[unitId];
  const marked = state.marked[unitId];
  const reward = state.rewards[unitId];
  const total = seen.totals.find(one => one.subjectId === unitId);
  return {
    unit: unit(unitId),
    leaders: leaders.map(({ post, personId }) => ({
      post,
      person: personId === null ? null : person(personId),
    })),
    summary: summary
      ? { ...doneBy(summary, person), text: summary.text, files: filesOf(summary.fileIds) }
      : null,
    marked: marked ? { ...doneBy(marked, person), isMarked: marked.isMarked, reason: marked.reason } : null,
    total: total ? presentTotal(total) : null,
    isRewardable: seen.rewardable.includes(unitId),
    reward: reward
      ? {
          ...doneBy(reward, person),
          isGranted: reward.isGranted,
          amount: reward.amount,
          reason: reward.reason,
        }
      : null,
    feedback: state.feedback[unitId] ?? null,
  };
};
