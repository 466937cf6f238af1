import { DomainError } from '../domain/domain-error';
import type { Db } from './db';
import type { Prisma } from './generated/client';

/** What was answered to a key, to be answered again. */
export interface StoredAnswer {
  status: number;
  body: unknown;
}

// A process that died while it worked leaves its claim behind; after this nobody waits for it any more.
const ABANDONED_MS = 60_000;

export interface IdempotentCall {
  personId: string;
  key: string;
  /** Says what was asked for: method, path and body. */
  digest: string;
  /** Milliseconds since the epoch. */
  now: number;
}

const claim = async (
  db: Db,
  { personId, key, digest, now }: IdempotentCall,
): Promise<StoredAnswer | null> => {
  const createdAt = new Date(now);
  const { count } = await db.idempotencyKey.createMany({
    data: [{ personId, key, digest, createdAt }],
    skipDuplicates: true,
  });
  if (count === 1) return null;
  const known = await db.idempotencyKey.findUnique({ where: { personId_key: { personId, key } } });
  if (known && known.digest !== digest)
    throw new DomainError('IDEMPOTENCY_KEY_REUSED', '同一个 Idempotency-Key 用于了不同的请求', { key });
  if (known && known.status !== null) return { status: known.status, body: known.body };
  const { count: taken } = await db.idempotencyKey.updateMany({
    where: { personId, key, status: null, createdAt: { lt: new Date(now - ABANDONED_MS) } },
    data: { createdAt },
  });
  if (taken === 1) return null;
  throw new DomainError('IDEMPOTENCY_IN_PROGRESS', '同一请求正在办理,请稍候', { key });
};

/**
 * Does `work` once per person and key: the same request again gets the stored answer. Work that fails frees its key, so
 * that it can be tried again.
 *
 * @throws DomainError `IDEMPOTENCY_KEY_REUSED` for another request under the same key, `IDEMPOTENCY_IN_PROGRESS` while the
 * first one is still at work.
 */
export const once = async (
  db: Db,
  call: IdempotentCall,
  work: () => Promise<StoredAnswer>,
): Promise<StoredAnswer & { isRepeated: boolean }> => {
  const stored = await claim(db, call);
  if (stored) return { ...stored, isRepeated: true };
  const { personId, key } = call;
  try {
    const answer = await work();
    await db.idempotencyKey.update({
      where: { personId_key: { personId, key } },
      data: { status: answer.status, body: (answer.body ?? null) as Prisma.InputJsonValue },
    });
    return { ...answer, isRepeated: false };
  } catch (error) {
    await db.idempotencyKey.deleteMany({ where: { personId, key, status: null } });
    throw error;
  }
};
