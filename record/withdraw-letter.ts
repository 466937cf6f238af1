import { Draft } from '../domain/docket/draft';
import { endDocket } from '../domain/docket/office-docket';
import type { Book } from './book';
import type { LetterRecord } from './rows';
import type { EventActor } from '../domain/permissions/actor';
import type { LetterStatus } from '../domain/codes/letter';

const notOut: readonly LetterStatus[] = ['drafted', 'signed', 'numbered'];

/** True until it has been delivered: it can still be stopped. */
export const isNotOut = ({ status }: LetterRecord): boolean => notOut.includes(status);

/** Ends the docket of a letter or proposal about which nothing is left. */
export const endOwnDocket = async (book: Book, id: string, reason: string, by: EventActor): Promise<void> => {
  for (const docket of await book.hold([id])) {
    const draft = new Draft(docket.state);
    endDocket(draft, reason, by, book.facts);
    book.save(docket, draft.done());
  }
};

/** A letter that has not gone out and is not needed any more: withdrawn, and nobody owes anything about it. */
export const withdrawLetter = async (
  book: Book,
  letter: LetterRecord,
  reason: string,
  by: EventActor,
): Promise<void> => {
  const withdrawnAt = book.facts.now;
  book.saveLetter({ ...letter, status: 'withdrawn', withdrawnAt, version: letter.version + 1 });
  await endOwnDocket(book, letter.id, reason, by);
};
