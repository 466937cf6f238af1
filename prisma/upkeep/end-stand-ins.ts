import { standInCounts } from '../people/same-house';
import type { Db } from '../schema/db';

/**
 * Ends what could be named before a stand-in had to be of the same house (ADR 29): nobody did it, so nobody is named for it.
 * Whoever moves to another house later is refused when he acts.
 */
export const endStandInsOfOtherHouses = async (db: Db): Promise<void> => {
  await db.$executeRaw`
    UPDATE "StandIn" s SET "endedAt" = now() WHERE s."endedAt" IS NULL AND NOT (${standInCounts})`;
};
