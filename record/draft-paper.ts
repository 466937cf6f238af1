import { dateOf } from '../domain/calendar/civil-date';
import { DomainError } from '../domain/domain-error';
import { citesInForce } from '../domain/policy/cites-in-force';
import { interviewInPaper, notePaper, paperDue } from '../domain/proceeding/papers';
import type { PaperKind } from '../domain/proceeding/state';
import type { Book } from './book';
import { joinLetter } from './join';

/**
 * Drafts a paper of a proceeding once: 约谈通知书, 约谈纪要 or 问责建议书. Returns false when there is nothing to draft (it is
 * there already, or the proceeding has moved on).
 *
 * @throws DomainError `PROCEEDING_UNKNOWN`
 */
export const draftPaper = async (book: Book, proceedingId: string, kind: PaperKind): Promise<boolean> => {
  const [docket] = await book.holdKnown([proceedingId]);
  if (docket?.state.kind !== 'proceeding') throw new DomainError('PROCEEDING_UNKNOWN', { id: proceedingId });
  const { state } = docket;
  const facts = await book.open(docket.campaignId);
  if (paperDue(state) !== kind) return false;
  const interview = interviewInPaper(kind, state, facts);
  const letterId = await joinLetter(book, {
    kind,
    toUnitId: kind === 'accountability-proposal' ? facts.offices.authority : state.unitId,
    batchKey: `${proceedingId}:${kind}`,
    items: state.items,
    proceedingId,
    cites: citesInForce(
      [`practice:${kind}`, '政府督查工作条例 12', '政府督查工作条例 21'],
      dateOf(facts.now),
    ),
    ...(interview && { interview }),
  });
  book.save(docket, notePaper(state, kind, letterId, facts));
  return true;
};
