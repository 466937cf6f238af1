import { Book } from '../../record/book';
import { draftPaper as draft, type PaperKind } from '../../record/draft-paper';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { postgresStore } from './postgres-store';
import { byTimer } from '../../record/rows';
import { inTransaction } from './transaction';

/** Drafts a paper of a proceeding once, in one transaction; null when there is nothing to draft. */
export const draftPaper = (db: Db, proceedingId: string, kind: PaperKind): Promise<Touched | null> =>
  inTransaction(db, async tx => {
    const book = new Book(postgresStore(tx), byTimer);
    return (await draft(book, proceedingId, kind)) ? book.close() : null;
  });
