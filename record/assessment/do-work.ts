import type { Instant } from '../../domain/calendar/civil-date';
import { openStep } from '../../domain/assessment/open-step';
import { completeCycle } from '../../domain/assessment/complete-cycle';
import { worksDue } from '../../domain/assessment/work';
import type { AssessmentStep, AssessmentWork } from '../../domain/codes/assessment';
import { DomainError } from '../../domain/domain-error';
import type { Book } from '../book';
import type { Doing } from './doing';
import { openFeedback } from './open-feedback';
import { raiseFindings } from './raise-findings';

const opening =
  (step: AssessmentStep): Doing =>
  (book, held, state) =>
    book.save(held, openStep(state, step, book.facts));

const doings: Readonly<Record<AssessmentWork, Doing>> = {
  'open-summary': opening('summary'),
  'open-third-party': opening('third-party'),
  'open-data': opening('data'),
  'raise-findings': raiseFindings,
  'open-evaluation': opening('evaluation'),
  'open-feedback': openFeedback,
  complete: (book, held, state) => book.save(held, completeCycle(state, book.facts)),
};

/**
 * What the machine does in a cycle by itself, one thing in one transaction. False where it is not due, or not any more: done twice,
 * or by two at once, it is done once.
 *
 * @throws DomainError `ASSESSMENT_UNKNOWN`
 */
export const doWork = async (
  book: Book,
  assessmentId: string,
  work: AssessmentWork,
  atLeast?: Instant,
): Promise<boolean> => {
  const [held] = await book.holdKnown([assessmentId]);
  if (held?.state.kind !== 'assessment') throw new DomainError('ASSESSMENT_UNKNOWN', { id: assessmentId });
  const { now } = await book.open(held.campaignId, atLeast);
  if (!worksDue(held.state, now).includes(work)) return false;
  await doings[work](book, held, held.state);
  return true;
};
