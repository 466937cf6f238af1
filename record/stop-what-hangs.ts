import type { Outcome } from '../domain/docket/draft';
import type { EventOf } from '../domain/docket/events';
import type { Item } from '../domain/letter/letter';
import type { Book } from './book';
import { endOwnDocket, isNotOut, withdrawLetter } from './withdraw-letter';
import type { EventActor } from '../domain/permissions/actor';

type Corrected = EventOf<'step-corrected'>;

const isSame = (item: Item, event: Corrected): boolean =>
  item.obligationId === event.obligationId && item.rung === event.rung;

const without = (items: Item[], corrected: Corrected[]): Item[] =>
  items.filter(item => !corrected.some(event => isSame(item, event)));

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
    if (!isNotOut(letter)) continue;
    const items = without(letter.items, corrected);
    if (items.length === 0) await withdrawLetter(book, { ...letter, items }, '更正', by);
    else book.saveLetter({ ...letter, items, version: letter.version + 1 });
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
    if (isEmpty) await endOwnDocket(book, proceeding.id, '更正', by);
  }
};
