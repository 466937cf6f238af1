import type { Db, Tx } from './db';

const isConflict = (error: unknown): boolean => {
  const text = error instanceof Error ? `${String((error as { code?: unknown }).code)} ${error.message}` : '';
  return /P2002|P2034|40P01|40001|23505|deadlock detected|could not serialize/.test(text);
};

/**
 * Runs `work` in one transaction: state, event and notices commit together. Two transactions that block each other, or
 * write the same unique row, are run again by the loser, who then sees what the other wrote; up to five times; `work` must therefore have no effect outside the transaction.
 */
export const inTransaction = async <T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(work, { maxWait: 20_000, timeout: 60_000 });
    } catch (error) {
      if (attempt >= 5 || !isConflict(error)) throw error;
    }
  }
};
