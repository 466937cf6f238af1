import type { PaperKind } from '../../domain/proceeding/state';
import { draftPaper as draft } from '../../record/draft-paper';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act, byTheClock } from './acts';

/** Drafts a paper of a proceeding once, in one transaction; touches nothing when there is nothing to draft. */
export const draftPaper = (db: Db, proceedingId: string, kind: PaperKind): Promise<Touched> =>
  act(db, byTheClock, book => draft(book, proceedingId, kind));
