import { Draft, type Outcome } from '../domain/docket/draft';
import type { EventActor, EventOf } from '../domain/docket/events';
import { endDocket } from '../domain/docket/office-docket';
import type { Item, LetterStatus } from '../domain/letter/letter';
import type { Book } from './book';

type Corrected = EventOf<'step-corrected'>;

const isSame = (item: Item, event: Corrected): boolean =>
  item.obligationId === event.obligationId && item.rung === event.rung;

const without = (items: Item[], corrected: Corrected[]): Item[] =>
  items.filter(item => !corrected.some(event => isSame(item, event)));

const notOut: readonly LetterStatus[] = ['drafted', 'signed', 'numbered'];

/** Ends the docket of a letter or proposal about which nothing is left. */
const end = async (book: Book, id: string, by: EventActor): Promise<void> => {
  for (const docket of await book.hold([id])) {
    const draft = new Draft(docket.state);
    endDocket(draft, '更正', by, book.facts);
    book.save(docket, draft.done());
  }
};

/**
 * 更正: what was received earlier than it was recorded makes rungs unjustified. The letters and proposals that hang on them
 * and have not gone out lose the obligation; one about which nothing is left is withdrawn. What was delivered or decided
 * has happened; the mark on its rung says that it was unjustified.
 */
export const stopWhatHangs = async (book: Book, outcome: Outcome, by: EventActor): Promise<void> => {
  const corrected = outcome.events.filter((event): event is Corrected => event.type === 'step-corrected');
  if (corrected.length === 0) return;
  const { now } = book.facts;
  const hanging = await book.store.whatHangsOn(outcome.state.id, corrected);
  for (const letter of await book.holdLetters(hanging.flatMap(one => one.letterId ?? []))) {
    if (!notOut.includes(letter.status)) continue;
    const items = without(letter.items, corrected);
    const isEmpty = items.length === 0;
    book.saveLetter({
      ...letter,
      items,
      version: letter.version + 1,
      ...(isEmpty && { status: 'withdrawn' as const, withdrawnAt: now }),
    });
    if (isEmpty) await end(book, letter.id, by);
  }
  for (const proceeding of await book.holdProceedings(hanging.flatMap(one => one.proceedingId ?? []))) {
    if (proceeding.stage !== 'proposed') continue;
    const items = without(proceeding.items, corrected);
    const isEmpty = items.length === 0;
    book.saveProceeding({
      ...proceeding,
      items,
      version: proceeding.version + 1,
      ...(isEmpty && { stage: 'withdrawn' as const, endedAt: now }),
    });
    if (isEmpty) await end(book, proceeding.id, by);
  }
};
