import type { Instant } from '../../domain/calendar/civil-date';
import { inLanes, type Due } from '../../record/sweep/batches';
import type { WhichSteps } from '../../record/take-steps';
import type { Touched } from '../../record/touched';
import { databaseTrouble } from '../schema/database-trouble';
import type { Db } from '../schema/db';
import { inTurn } from './in-turn';
import { takeSteps } from './take-steps';

/** So many dockets are taken in one transaction: a statement's cost is shared by many, and a person waits for it a moment only. */
const PER_BATCH = 200;

/** While one batch waits for the database, another is thought out. */
const LANES = 3;

export interface Taken {
  touched: Touched[];
  /** Batches that could not be taken, each with why. Everything else was. */
  failed: { ids: string[]; error: unknown }[];
}

const takeLane = async (batches: string[][], take: (ids: string[]) => Promise<Touched>, into: Taken) => {
  for (const ids of batches)
    try {
      into.touched.push(await inTurn(() => take(ids)));
    } catch (error) {
      // The database is away: what is left is tried again, by whoever called.
      if (databaseTrouble(error)) throw error;
      into.failed.push({ ids, error });
    }
};

/**
 * Takes what is due of these dockets in batches, some side by side, each in a transaction of its own: claims, events, notices,
 * letters and proposals. One batch that fails stops no other. @throws the database's own error where it is away
 */
export const takeInLanes = async (
  db: Db,
  campaignId: string,
  due: Due[],
  { which, atLeast }: { which: WhichSteps; atLeast?: Instant },
): Promise<Taken> => {
  const taken: Taken = { touched: [], failed: [] };
  const lanes = inLanes(due, LANES, PER_BATCH).map(batches =>
    takeLane(batches, ids => takeSteps(db, campaignId, ids, which, atLeast), taken),
  );
  const ended = await Promise.allSettled(lanes);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return taken;
};
