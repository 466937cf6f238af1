import { dateOf } from '../domain/calendar/civil-date';
import { DomainError } from '../domain/domain-error';
import { citesInForce } from '../domain/policy/cites-in-force';
import { interviewInPaper, notePaper, paperDue } from '../domain/proceeding/papers';
import type { LetterFacts } from '../domain/letter/compose';
import type { Origin } from '../domain/proceeding/origin';
import type { PaperKind } from '../domain/proceeding/state';
import type { Book } from './book';
import { joinLetter } from './join';

/** What was found, and the main leaders by post, with their names as far as the registry knows them today. */
const foundIn = async (
  book: Book,
  { grounds, leaders }: Origin,
): Promise<NonNullable<LetterFacts['found']>> => {
  const people = await book.store.readers([...new Set(leaders.map(one => one.unitId))]);
  const nameOf = new Map(people.map(one => [one.id, one.name]));
  return {
    leaders: leaders.map(({ post, personId }) => `${post}${nameOf.get(personId ?? '') ?? ''}`),
    matters: grounds.map(({ says, cite }) => ({ text: says, cite })),
  };
};

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
  const { origin } = state;
  const found = origin && (await foundIn(book, origin));
  const letterId = await joinLetter(book, {
    kind,
    toUnitId: kind === 'accountability-proposal' ? facts.offices.authority : state.unitId,
    batchKey: `${proceedingId}:${kind}`,
    items: state.items,
    proceedingId,
    cites: citesInForce(
      [...(origin?.cites ?? []), `practice:${kind}`, '政府督查工作条例 12', '政府督查工作条例 21'],
      dateOf(facts.now),
    ),
    ...(interview && { interview }),
    ...(found && { found }),
  });
  book.save(docket, notePaper(state, kind, letterId, facts));
  return true;
};
