import { Book } from '../../record/book';
import type { WrittenBy } from '../../record/rows';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { inTransaction } from './transaction';
import { postgresStore } from './postgres-store';

/**
 * One act on the record in one transaction: state, events, claims, letters, proposals and notices commit together. `work`
 * opens the book after its first locks.
 */
export const writeRecord = (
  db: Db,
  written: WrittenBy,
  work: (book: Book) => Promise<void>,
): Promise<Touched> =>
  inTransaction(db, async tx => {
    const book = new Book(postgresStore(tx), written);
    await work(book);
    return book.close();
  });
