import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { Db, Tx } from '../schema/db';
import { instantOf } from '../schema/instants';

/**
 * The campaign's now. A rehearsal's clock lies in Postgres; the real one is the database server's, so that all processes
 * agree. Read it after the row lock: that is the recorded time.
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`
 */
export const campaignNow = async (db: Db | Tx, campaignId: string): Promise<Instant> => {
  const [row] = await db.$queryRaw<{ clock: string; now: Date | null }[]>`
    SELECT clock, CASE WHEN clock = 'rehearsal' THEN "clockAt" ELSE clock_timestamp() END AS now
    FROM "Campaign" WHERE id = ${campaignId}`;
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  if (!row.now) throw new DomainError('CLOCK_NOT_SET', { campaignId });
  return instantOf(row.now);
};
