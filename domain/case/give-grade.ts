import type { Grade } from '../codes/grades';
import type { CaseOutcome } from '../codes/statuses';
import type { Policy } from '../policy/types';
import { refuse, type Context } from './context';

/** What was not done is 不合格; what was done may be graded as anything, since a grade says how. */
const assertFits = (grade: Grade, outcome: CaseOutcome): void => {
  if (outcome === 'withdrawn') refuse('GRADE_NOT_POSSIBLE', { what: 'withdrawn' });
  if (outcome === 'not-completed' && grade !== 'unsatisfactory') refuse('GRADE_CONTRADICTS', { grade });
};

/** A grade that fits every outcome, for samples: nothing where the policy gives none. */
export const sampleGrade = ({ grade }: Policy): { grade?: Grade; gradeReason?: string } =>
  grade === 'none' ? {} : { grade: 'unsatisfactory', gradeReason: '试办' };

/**
 * 评定等次 of a case that has been closed, with a reason; it takes the place of the one before. Nothing else hangs on it: no
 * date, no rung, no light. Returns what a notice says of it.
 *
 * @throws DomainError `GRADE_NOT_POSSIBLE`, `GRADE_CONTRADICTS`, `REASON_REQUIRED`
 */
export const giveGrade = (
  { draft, facts, by, envelope }: Context,
  grade: Grade,
  reason: string | undefined,
): { grade: Grade; gradeReason: string } => {
  if (facts.policy.grade === 'none') refuse('GRADE_NOT_POSSIBLE', { what: 'policy' });
  assertFits(grade, draft.state.outcome ?? 'withdrawn');
  const gradeReason = reason?.trim() ?? '';
  if (gradeReason === '') refuse('REASON_REQUIRED', { what: 'grade' });
  draft.emit({ type: 'graded', at: envelope.receivedAt, by, grade, reason: gradeReason });
  return { grade, gradeReason };
};
