import type { OpenCase } from '../../domain/breach/commands/open-case';
import type { Actor } from '../../domain/permissions/actor';
import { breachDocument, caseOfBreach } from '../../domain/revision/case-of-breach';
import type { Book, HeldDocket } from '../book';
import { openAddedCase } from '../open-added-case';

/** The case of a breach that was decided in this book. @throws what `openAddedCase` throws */
export const openBreachCase = async (
  book: Book,
  { state }: HeldDocket,
  act: OpenCase,
  actor: Actor,
): Promise<void> => {
  if (state.kind !== 'breach' || state.caseId === null) return;
  await openAddedCase(book, {
    origin: state,
    caseId: state.caseId,
    document: breachDocument,
    order: act,
    change: (ref, plan) => caseOfBreach(state, act, ref, plan, book.facts),
    actor,
  });
};
