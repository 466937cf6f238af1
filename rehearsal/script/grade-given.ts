import type { Grade } from '../../domain/codes/grades';
import type { CaseOutcome } from '../../domain/codes/statuses';
import type { DocketState } from '../../domain/case/state';
import { dateOf } from '../../domain/calendar/civil-date';
import { isBesideTheWork } from '../../domain/obligation/beside-the-work';
import type { Policy } from '../../domain/policy/types';

/** True where something of the units was done after its day, or not at all. */
const wasLate = ({ obligations }: DocketState): boolean =>
  obligations.some(
    one =>
      !isBesideTheWork(one) &&
      one.holdsClosing &&
      (one.state.kind === 'met' ? dateOf(one.state.at) > one.dueOn : one.round > 1),
  );

/** 评定等次 as the scripted office gives it, by a rule that anybody can follow; nothing where the policy gives none. */
export const gradeGiven = (
  docket: DocketState,
  outcome: CaseOutcome,
  policy: Policy,
): { grade?: Grade; gradeReason?: string } => {
  if (policy.grade === 'none') return {};
  if (outcome === 'not-completed') return { grade: 'unsatisfactory', gradeReason: '演练:未完成' };
  return wasLate(docket)
    ? { grade: 'satisfactory', gradeReason: '演练:有逾期办理的事项' }
    : { grade: 'good', gradeReason: '演练:各事项按期办理' };
};
