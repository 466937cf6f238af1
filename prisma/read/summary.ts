import type { Db } from '../schema/db';
import type { SignedIn } from '../people/sessions';
import { todaySql } from './light-sql';
import { docketScope, obligationScope } from './scope';

export interface ObligationTotals {
  open: number;
  overdue: number;
  met: number;
  onTimeOriginal: number;
  onTimeCurrent: number;
  letters: number;
  proposals: number;
}

/** What is owed in a campaign as far as the actor may see, and what was met in time by the original and by the present date. One query. */
export const countObligations = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
): Promise<ObligationTotals> => {
  const [row] = await db.$queryRaw<ObligationTotals[]>`
    SELECT count(*) FILTER (WHERE x.state IN ('open', 'paused'))::int AS open,
      count(*) FILTER (WHERE x.state = 'open' AND x."dueOn"::date < x.today)::int AS overdue,
      count(*) FILTER (WHERE x.state = 'met')::int AS met,
      count(*) FILTER (WHERE x.state = 'met' AND x."metOn" <= x."originalDueOn"::date)::int AS "onTimeOriginal",
      count(*) FILTER (WHERE x.state = 'met' AND x."metOn" <= x."dueOn"::date)::int AS "onTimeCurrent",
      count(*) FILTER (WHERE x.state = 'open' AND x.kind = 'letter')::int AS letters,
      count(*) FILTER (WHERE x.state = 'open' AND x.kind = 'decision')::int AS proposals
    FROM (
      SELECT b.*, (b."metAt" AT TIME ZONE 'Asia/Shanghai')::date AS "metOn", ${todaySql} AS today
      FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId" JOIN "Campaign" c ON c.id = b."campaignId"
      WHERE b."campaignId" = ${campaignId} AND ${docketScope(actor)} AND ${obligationScope(actor)}
    ) x`;
  return row!;
};
