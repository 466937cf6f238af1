import { dateOf } from '../domain/calendar/civil-date';
import { meetOpen } from '../domain/docket/office-docket';
import { deliverItems } from '../domain/proceeding/item-effects';
import { advanceProceeding } from './advance-proceeding';
import { derive } from '../domain/explain/derive';
import type { Book } from './book';
import { holdProceeding } from './hold-proceeding';
import type { LetterRecord } from './rows';
import type { EventActor } from '../domain/permissions/actor';

/** The dockets that the delivery of these letters changes: their own, their rungs', those of their proceedings. */
export const docketsOfDelivery = async (book: Book, letters: LetterRecord[]): Promise<string[]> => {
  const proceedings = await book.store.peekProceedings(letters.flatMap(one => one.proceedingId ?? []));
  return [...letters, ...proceedings].flatMap(one => [one.id, ...one.items.map(item => item.docketId)]);
};

const passOn = async (book: Book, letter: LetterRecord, by: EventActor): Promise<void> => {
  if (!letter.proceedingId) return;
  const held = await holdProceeding(book, letter.proceedingId);
  if (letter.kind === 'interview-notice') advanceProceeding(book, held, { kind: 'note-delivery' }, by);
  if (letter.kind === 'accountability-proposal') {
    const names = await book.store.unitNames([letter.toUnitId]);
    const toBody = names.get(letter.toUnitId) ?? letter.toUnitId;
    advanceProceeding(book, held, { kind: 'hand-over', toBody }, by);
  }
};

/** What the delivery (送达) of a letter sets going: later rungs count from it, and so does the proceeding it belongs to. */
export const deliverLetter = async (book: Book, letter: LetterRecord, by: EventActor): Promise<void> => {
  const { facts } = book;
  const concerned = letter.kind === 'supervision-letter' ? letter.items.map(one => one.docketId) : [];
  for (const docket of await book.hold([letter.id, ...concerned])) {
    if (docket.id !== letter.id) {
      const items = letter.items.filter(item => item.docketId === docket.id);
      book.save(docket, deliverItems(docket.state, items, facts.now, by));
      continue;
    }
    const outcome = meetOpen(docket.state, 'letter', by, facts);
    outcome.notices.push({
      kind: 'letter-delivered',
      audience: { to: 'head', unitId: letter.toUnitId },
      urgency: 'own',
      why: [derive({ code: 'letter-delivered', on: dateOf(facts.now) }, 'practice:delivery')],
      facts: { title: letter.title, number: letter.number ?? '' },
    });
    book.save(docket, outcome, { letterId: letter.id });
  }
  await passOn(book, letter, by);
};
