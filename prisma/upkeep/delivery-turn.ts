import { inTransaction } from '../record/acts';
import type { Db } from '../schema/db';

/** A pass over a busy day's mails takes minutes; the activity's own time limit ends before. */
const LONGEST_MS = 15 * 60_000;

/** So many turns at once in one process: each holds a connection of the pool, and noting what was sent needs others. */
const MOST = 3;
let running = 0;
const waiting: (() => void)[] = [];

const inLine = async <T>(work: () => Promise<T>): Promise<T> => {
  if (running >= MOST) await new Promise<void>(resolve => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    // Whoever is next takes over this place.
    if (next) next();
    else running--;
  }
};

/**
 * One pass over a campaign's queued mails at a time: two that read the same queue would send everything twice. Returns
 * null, and does nothing, while another pass is under way anywhere; a process that dies loses its turn with its connection.
 */
export const inDeliveryTurn = <T>(db: Db, campaignId: string, work: () => Promise<T>): Promise<T | null> =>
  inLine(() =>
    inTransaction(
      db,
      async tx => {
        const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
          SELECT pg_try_advisory_xact_lock(hashtext('delivery'), hashtext(${campaignId})) AS "isOurs"`;
        return lock?.isOurs ? await work() : null;
      },
      { timeout: LONGEST_MS },
    ),
  );
