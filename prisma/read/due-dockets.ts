import type { Instant } from '../../domain/calendar/civil-date';
import type { Due } from '../../record/sweep/batches';
import { Prisma } from '../generated/client';
import type { Db } from '../schema/db';

/** What is due: rungs of cases to which no sweep has come yet, rungs of everything else, or reminders of all. */
const duties = {
  cases: Prisma.sql`d.kind = 'case' AND d."alarmAt" > coalesce(c."sweptAt", '-infinity') AND d."alarmAt"`,
  others: Prisma.sql`d.kind <> 'case' AND d."alarmAt"`,
  reminders: Prisma.sql`d."remindAt"`,
} as const;

export interface DueQuestion {
  campaignId: string;
  what: keyof typeof duties;
  upTo: Instant;
  /** Where the slice before ended (`placeOf`). */
  after?: string;
  limit: number;
}

export const placeOf = ({ lead, id }: Due): string => JSON.stringify([lead, id]);

const placeIn = (after: string | undefined): [lead: string, id: string] =>
  after === undefined ? ['', ''] : (JSON.parse(after) as [string, string]);

/** At most `limit` dockets of a campaign of which something is due by `upTo`, a unit's together, from behind `after` on. */
export const dueDockets = async (
  db: Db,
  { campaignId, what, upTo, after, limit }: DueQuestion,
): Promise<Due[]> => {
  const [lead, id] = placeIn(after);
  return db.$queryRaw<Due[]>`
    SELECT lead, id FROM (
      SELECT coalesce(d."leadIds"[1], d."unitId", '') COLLATE "C" AS lead, d.id COLLATE "C" AS id
      FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
      WHERE d."campaignId" = ${campaignId} AND ${duties[what]} <= ${upTo}::timestamptz) due
    WHERE (lead, id) > (${lead}, ${id}) ORDER BY lead, id LIMIT ${limit}`;
};
