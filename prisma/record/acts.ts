import { actingPerson } from '../../domain/permissions/stand-in';
import type { Actor } from '../../domain/permissions/actor';
import { Book } from '../../record/book';
import type { Touched } from '../../record/touched';
import type { Db, Tx } from '../schema/db';
import { keyedCall, noteCommitted } from './keyed-call';
import { noteSent } from './note-sent';
import { postgresStore } from './postgres-store';

const isConflict = (error: unknown): boolean => {
  const text = error instanceof Error ? `${String((error as { code?: unknown }).code)} ${error.message}` : '';
  return /P2002|P2034|40P01|40001|23505|deadlock detected|could not serialize/.test(text);
};

const MOST_ATTEMPTS = 5;

/** How a transaction differs from the others: by default each statement sees what has been committed, for a minute. */
export interface Manner {
  /** One view of the whole record, as of the first statement. */
  isOneView?: boolean;
  /** Milliseconds after which the transaction is undone. */
  timeout?: number;
}

/**
 * Runs `work` in one transaction: state, event and notices commit together. This is the one place where a transaction
 * begins. Two transactions that block each other, or write the same unique row, are run again by the loser, who then sees
 * what the other wrote; up to five times; `work` must therefore have no effect outside the transaction.
 *
 * Under an `Idempotency-Key` the transaction also notes that it was done, and that the kept form it came from was sent. A repeated request whose transaction committed
 * gets what that one returned, without `work` being run: so `T` has to be plain data there.
 */
export const inTransaction = async <T>(
  db: Db,
  work: (tx: Tx) => Promise<T>,
  { isOneView = false, timeout = 60_000 }: Manner = {},
): Promise<T> => {
  const keyed = keyedCall();
  if (keyed?.committed) {
    keyed.isDone = true;
    return keyed.committed.result as T;
  }
  const whole = async (tx: Tx): Promise<T> => {
    // First: who sends a form again learns that, and not what follows from its having been done.
    if (keyed?.sentForm) await noteSent(tx, keyed.sentForm);
    const result = await work(tx);
    if (keyed) await noteCommitted(tx, keyed, result);
    return result;
  };
  const manner = {
    maxWait: 20_000,
    timeout,
    ...(isOneView && { isolationLevel: 'RepeatableRead' as const }),
  };
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await db.$transaction(whole, manner);
      if (keyed) keyed.isDone = true;
      return result;
    } catch (error) {
      if (attempt >= MOST_ATTEMPTS || !isConflict(error)) throw error;
    }
  }
};

/** Who does an act on the record: a person, with whoever stands in for him; null is a timer. */
export interface By {
  actor: Pick<Actor, 'personId' | 'standIn'> | null;
  requestId: string | null;
}

export const byTheClock: By = { actor: null, requestId: null };

const inBook = async <T>(
  tx: Tx,
  { actor, requestId }: By,
  work: (book: Book, tx: Tx) => Promise<T>,
): Promise<{ given: T; touched: Touched }> => {
  const book = new Book(postgresStore(tx), { actorId: actor && actingPerson(actor), requestId });
  const given = await work(book, tx);
  return { given, touched: await book.close() };
};

/**
 * One act on the record, of a person or a timer, in one transaction: state, events, claims, letters, proposals and notices
 * commit together. The book bears the name of who really acts (ADR 29). `work` opens it after its first locks; `tx` is for
 * what is no docket's. Returns what the workflows have to be told.
 */
export const act = (
  db: Db,
  by: By,
  work: (book: Book, tx: Tx) => Promise<unknown>,
  manner?: Manner,
): Promise<Touched> => inTransaction(db, async tx => (await inBook(tx, by, work)).touched, manner);

/** The same where `work` has something to say, in plain data. */
export const actGiving = <T>(
  db: Db,
  by: By,
  work: (book: Book, tx: Tx) => Promise<T>,
  manner?: Manner,
): Promise<{ given: T; touched: Touched }> => inTransaction(db, tx => inBook(tx, by, work), manner);
