import type { AssessmentState } from '../../domain/assessment/state';
import { workAt } from '../../domain/assessment/work';
import type { Book } from '../book';

/** Keeps the instant at which a cycle has something to do by itself, where its campaign's clock and `reconcile` find it. */
export const noteWork = async (book: Book, state: AssessmentState): Promise<void> => {
  const { now } = book.facts;
  const at = workAt(state);
  await book.store.assessments.workBy(state.campaignId, at !== null && at < now ? now : at);
};
