import { acknowledgeFeedback, deliverFeedback, draftAgain } from '../../domain/assessment/feedback';
import { assessmentId } from '../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../domain/assessment/state';
import type { AssessmentOutcome } from '../../domain/assessment/draft';
import type { DocketState } from '../../domain/kinds';
import type { EventActor } from '../../domain/permissions/actor';
import type { Book } from '../book';
import { appraisalOf } from './appraisal-of';
import { draftFeedback, materialOf } from './cycle-letters';

type OnFeedback = (
  book: Book,
  state: AssessmentState,
  subjectId: string,
  by: EventActor,
) => AssessmentOutcome | null | Promise<AssessmentOutcome | null>;

/** What becomes of the feedback of a subject changes its cycle. Of a letter that has another in its place it does not. */
const onFeedback =
  (change: OnFeedback) =>
  async (book: Book, _: unknown, letter: DocketState, by: EventActor): Promise<void> => {
    if (letter.kind !== 'letter' || letter.letterKind !== 'assessment-feedback') return;
    const [held] = await book.holdKnown([assessmentId(letter.campaignId)]);
    if (held?.state.kind !== 'assessment') return;
    if (held.state.feedback[letter.unitId]?.letterId !== letter.id) return;
    const outcome = await change(book, held.state, letter.unitId, by);
    if (outcome) book.save(held, outcome);
  };

/** 送达、签收、回函 and 撤回 of a feedback. */
export const feedbackReactions = {
  delivered: onFeedback((book, state, subjectId, by) => deliverFeedback(state, subjectId, by, book.facts)),
  acknowledged: onFeedback((book, state, subjectId, by) =>
    acknowledgeFeedback(state, subjectId, by, book.facts),
  ),
  withdrawn: onFeedback(async (book, state, subjectId, by) => {
    if (state.isEnded) return null;
    const material = await materialOf(book, state, await appraisalOf(book, state));
    const letterId = await draftFeedback(book, material, subjectId);
    return draftAgain(state, { subjectId, letterId }, by, book.facts);
  }),
};
