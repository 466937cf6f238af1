import type { FigureSource } from '../../domain/figure-book/events';
import { openFigureBook, recordFigures } from '../../domain/figure-book/record-figures';
import type { FigureBookState } from '../../domain/figure-book/state';
import type { UnitId } from '../../domain/obligation/types';
import type { EventActor } from '../../domain/permissions/actor';
import type { Book } from '../book';
import type { ChangeOfBook } from './changes-of-books';

interface Batch {
  batchId: string;
  source: FigureSource;
  by: EventActor;
  unitOf: (name: string) => UnitId | null;
}

/** One event in each book that a batch changes; a book that is not there yet is opened. */
export const saveInBooks = async (
  book: Book,
  changes: readonly ChangeOfBook[],
  { batchId, source, by, unitOf }: Batch,
): Promise<void> => {
  const { facts } = book;
  const there = new Map((await book.holdKnown(changes.map(one => one.bookId))).map(one => [one.id, one]));
  for (const { bookId, place, kinds, rows, hash } of changes) {
    const known = there.get(bookId);
    if (!known && place)
      book.save(null, openFigureBook(facts.campaign.id, place, unitOf(place.unit), by, facts));
    const [held] = known ? [known] : await book.hold([bookId]);
    if (!held) continue;
    const recorded = { batchId, source, kinds, rows: rows.length, hash };
    book.save(held, recordFigures(held.state as FigureBookState, recorded, { by }, facts));
  }
};
