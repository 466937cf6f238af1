import type { Db, Tx } from '../schema/db';
import { keyedCall, noteCommitted } from './keyed-call';

const isConflict = (error: unknown): boolean => {
  const text = error instanceof Error ? `${String((error as { code?: unknown }).code)} ${error.message}` : '';
  return /P2002|P2034|40P01|40001|23505|deadlock detected|could not serialize/.test(text);
};

/**
 * Runs `work` in one transaction: state, event and notices commit together. Two transactions that block each other, or
 * write the same unique row, are run again by the loser, who then sees what the other wrote; up to five times; `work` must
 * therefore have no effect outside the transaction.
 *
 * Under an `Idempotency-Key` the transaction also notes that it was done. A repeated request whose transaction committed
 * gets what that one returned, without `work` being run: so `T` has to be plain data there.
 */
export const inTransaction = async <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const keyed = keyedCall();
  if (keyed?.committed) {
    keyed.isDone = true;
    return keyed.committed.result as T;
  }
  const whole = async (tx: Tx): Promise<T> => {
    const result = await work(tx);
    if (keyed) await noteCommitted(tx, keyed, result);
    return result;
  };
  for (let attempt = 1; ; attempt++) {
    try {
      const result = await db.$transaction(whole, { maxWait: 20_000, timeout: 60_000 });
      if (keyed) keyed.isDone = true;
      return result;
    } catch (error) {
      if (attempt >= 5 || !isConflict(error)) throw error;
    }
  }
};
