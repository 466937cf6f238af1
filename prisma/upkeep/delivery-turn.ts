import { randomUUID } from 'node:crypto';
import type { Db } from '../schema/db';

// Who dies leaves the turn behind; who lives renews it. An activity that died is begun again after this time, not before
// (workflows/activity-stubs.ts), and finds the turn free.
const HELD_MS = 15_000;
const RENEWED_MS = 4_000;
const ASKED_AGAIN_MS = 500;

/** The turn as its holder sees it. */
export interface DeliveryTurn {
  /** False as soon as somebody else may have taken it over: then nothing more may be sent. */
  isOurs: () => boolean;
}

const heldFor = `${HELD_MS} milliseconds`;

/** True for the one who may send now. A statement of its own: the row is not locked while mails are sent. */
const take = async (db: Db, queue: string, by: string): Promise<boolean> => {
  const taken = await db.$executeRaw`
    INSERT INTO "DeliveryTurn" AS t (queue, "heldBy", "expiresAt")
    VALUES (${queue}, ${by}, clock_timestamp() + ${heldFor}::interval)
    ON CONFLICT (queue) DO UPDATE SET "heldBy" = excluded."heldBy", "expiresAt" = excluded."expiresAt"
      WHERE t."expiresAt" < clock_timestamp()`;
  return taken === 1;
};

const renew = async (db: Db, queue: string, by: string): Promise<boolean> => {
  const renewed = await db.$executeRaw`
    UPDATE "DeliveryTurn" SET "expiresAt" = clock_timestamp() + ${heldFor}::interval
    WHERE queue = ${queue} AND "heldBy" = ${by}`;
  return renewed === 1;
};

const giveBack = async (db: Db, queue: string, by: string): Promise<void> => {
  await db.$executeRaw`DELETE FROM "DeliveryTurn" WHERE queue = ${queue} AND "heldBy" = ${by}`;
};

interface HeldTurn extends DeliveryTurn {
  end: () => Promise<void>;
}

/**
 * Takes a turn and renews it until its end; it counts as lost when no renewal has come through in its time. Null where
 * somebody else has it.
 */
const hold = async (db: Db, queue: string): Promise<HeldTurn | null> => {
  const by = randomUUID();
  let isOurs = true;
  const lose = () => {
    isOurs = false;
  };
  // Counted from before the question: the database counts from later.
  const limit = () => setTimeout(lose, HELD_MS - RENEWED_MS / 2);
  let expiry = limit();
  const isTaken = await take(db, queue, by).catch((error: unknown) => {
    clearTimeout(expiry);
    throw error;
  });
  if (!isTaken) {
    clearTimeout(expiry);
    return null;
  }
  const renewal = setInterval(() => {
    const next = limit();
    void renew(db, queue, by).then(
      isRenewed => {
        clearTimeout(isRenewed ? expiry : next);
        if (isRenewed) expiry = next;
        else lose();
      },
      // The database is away: what was held before goes on until its time is over.
      () => clearTimeout(next),
    );
  }, RENEWED_MS);
  return {
    isOurs: () => isOurs,
    end: async () => {
      clearInterval(renewal);
      clearTimeout(expiry);
      // Where the database is away, the turn is left to expire; what went wrong first is what has to be said.
      await giveBack(db, queue, by).catch(() => undefined);
    },
  };
};

/**
 * One pass over a queue of mails at a time, by its name: two that read the same queue would send everything twice. Returns
 * null, and does nothing, while another pass is under way anywhere; who is patient waits for as long as one that has died
 * would keep its turn. No transaction is open during `work`: the turn is a row that expires, so who dies is followed by
 * another 15 seconds later, and who hangs for so long finds that it is no longer his.
 */
export const inDeliveryTurn = async <T>(
  db: Db,
  queue: string,
  isPatient: boolean,
  work: (turn: DeliveryTurn) => Promise<T>,
): Promise<T | null> => {
  let turn = await hold(db, queue);
  for (let waited = 0; !turn && isPatient && waited <= HELD_MS; waited += ASKED_AGAIN_MS) {
    await new Promise(resolve => setTimeout(resolve, ASKED_AGAIN_MS));
    turn = await hold(db, queue);
  }
  if (!turn) return null;
  try {
    return await work(turn);
  } finally {
    await turn.end();
  }
};
