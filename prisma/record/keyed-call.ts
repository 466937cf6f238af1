import { AsyncLocalStorage } from 'node:async_hooks';
import { DomainError } from '../../domain/domain-error';
import type { Tx } from '../schema/db';
import type { SentForm } from './note-sent';

/** A request under an `Idempotency-Key`, as far as it has come. */
export interface KeyedCall {
  readonly personId: string;
  readonly key: string;
  /** What the transaction of an earlier attempt returned, which committed and was never answered; null: none did. */
  readonly committed: { result: unknown } | null;
  /** The kept form that it sends, where it says which. */
  readonly sentForm: SentForm | null;
  /** Its one transaction has run, or its result has been taken. */
  isDone: boolean;
}

const calls = new AsyncLocalStorage<KeyedCall>();

/** Runs `work` as the attempt to answer a keyed request: its transaction finds the key by `keyedCall()`. */
export const underKey = <T>(call: Omit<KeyedCall, 'isDone'>, work: () => Promise<T>): Promise<T> =>
  calls.run({ ...call, isDone: false }, work);

/**
 * The keyed request that this code works for, when it does.
 *
 * @throws Error for a second transaction under one key: which of them has been done could not be told apart.
 */
export const keyedCall = (): KeyedCall | undefined => {
  const call = calls.getStore();
  if (call?.isDone) throw new Error(`a second transaction under the key ${call.key}`);
  return call;
};

/**
 * Notes within the command's own transaction that it is done, with what it returned: so a process that dies before it has
 * answered leaves behind that it was done, and not only the wish.
 *
 * @throws DomainError `IDEMPOTENCY_IN_PROGRESS` when somebody else has taken the key over and done it; this one rolls back.
 */
export const noteCommitted = async (tx: Tx, { personId, key }: KeyedCall, result: unknown): Promise<void> => {
  const body = JSON.stringify({ result: result ?? null });
  const count = await tx.$executeRaw`
    UPDATE "IdempotencyKey" SET body = ${body}::jsonb
    WHERE "personId" = ${personId} AND key = ${key} AND status IS NULL AND body IS NULL`;
  if (count === 0) throw new DomainError('IDEMPOTENCY_IN_PROGRESS', { key });
};
