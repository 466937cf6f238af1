import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import { underKey } from './keyed-call';
import type { SentForm } from './note-sent';

/** What was answered to a key, to be answered again. */
export interface StoredAnswer {
  status: number;
  body: unknown;
}

// A process that died while it worked leaves its claim behind, as does one whose database was away when it wanted to give the
// claim back; a living process renews its claim. Should it be taken for dead, its transaction finds the key taken and rolls
// back.
const ABANDONED_MS = 15_000;
const RENEWED_MS = 4_000;

export interface IdempotentCall {
  personId: string;
  key: string;
  /** Says what was asked for: method, path and body. */
  digest: string;
  /** The kept form that it sends. */
  sentForm?: SentForm | null;
  /** The machine's clock, in milliseconds since the epoch. */
  now: () => number;
}

/** What is known of a key: nothing, and it is claimed now; that its transaction committed; or the whole answer. */
type Known = { committed: { result: unknown } | null } | { answer: StoredAnswer };

const stillAtWork = { status: null, body: { equals: Prisma.DbNull } };

const claim = async (db: Db, { personId, key, digest, now }: IdempotentCall): Promise<Known> => {
  const createdAt = new Date(now());
  const { count } = await db.idempotencyKey.createMany({
    data: [{ personId, key, digest, createdAt }],
    skipDuplicates: true,
  });
  if (count === 1) return { committed: null };
  const known = await db.idempotencyKey.findUnique({ where: { personId_key: { personId, key } } });
  if (known && known.digest !== digest) throw new DomainError('IDEMPOTENCY_KEY_REUSED', { key });
  if (known && known.status !== null) return { answer: { status: known.status, body: known.body } };
  if (known?.body) return { committed: known.body as unknown as { result: unknown } };
  const { count: taken } = await db.idempotencyKey.updateMany({
    where: {
      personId,
      key,
      ...stillAtWork,
      createdAt: { lt: new Date(createdAt.getTime() - ABANDONED_MS) },
    },
    data: { createdAt },
  });
  if (taken === 1) return { committed: null };
  throw new DomainError('IDEMPOTENCY_IN_PROGRESS', { key });
};

/** Shows that somebody is still at work under the key, until the returned function is called. */
const keepClaim = (db: Db, { personId, key, now }: IdempotentCall): (() => void) => {
  const renew = () =>
    db.idempotencyKey
      .updateMany({ where: { personId, key, ...stillAtWork }, data: { createdAt: new Date(now()) } })
      // The work itself will say that the database is away.
      .catch(() => undefined);
  const timer = setInterval(() => void renew(), RENEWED_MS);
  return () => clearInterval(timer);
};

/**
 * Does `work` once per person and key: the same request again gets the stored answer. Work that fails frees its key, so
 * that it can be tried again. Work whose transaction committed is never done again, even if the process died before it had
 * an answer: then `work` runs once more with what that transaction returned, tells whom it has to tell, and answers.
 *
 * @throws DomainError `IDEMPOTENCY_KEY_REUSED` for another request under the same key, `IDEMPOTENCY_IN_PROGRESS` while the
 * first one is still at work.
 */
export const once = async (
  db: Db,
  call: IdempotentCall,
  work: () => Promise<StoredAnswer>,
): Promise<StoredAnswer & { isRepeated: boolean }> => {
  const known = await claim(db, call);
  if ('answer' in known) return { ...known.answer, isRepeated: true };
  const { personId, key, sentForm = null } = call;
  const { committed } = known;
  const letGo = keepClaim(db, call);
  try {
    const answer = await underKey({ personId, key, committed, sentForm }, work);
    await db.idempotencyKey.update({
      where: { personId_key: { personId, key } },
      data: { status: answer.status, body: (answer.body ?? null) as Prisma.InputJsonValue },
    });
    return { ...answer, isRepeated: committed !== null };
  } catch (error) {
    // Where the database is away too, the claim is left behind, and the first error is the one to report.
    await db.idempotencyKey.deleteMany({ where: { personId, key, ...stillAtWork } }).catch(() => undefined);
    throw error;
  } finally {
    letGo();
  }
};

/**
 * Frees the keys that a killed process was at work under, without the usual wait. Only for who knows that no other process
 * works on this database. What had committed keeps its key.
 */
export const freeAbandonedKeys = async (db: Db): Promise<void> => {
  await db.idempotencyKey.deleteMany({ where: stillAtWork });
};
