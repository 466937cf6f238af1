import { alarmsOf } from '../../domain/docket/alarm';
import type { Obligation } from '../../domain/obligation/types';
import { loadCalendar, loadPolicy } from '../record/facts';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { todaySql } from './light-sql';
import { seesAll } from './scope';

export interface UncoveredYear {
  year: number;
  /** How many obligations wait for it. */
  waiting: number;
}

/** How far a ladder looks from the event that it counts from, in days: some sixty working days, and the reminders before. */
const REACH = 92;

const isUncovered = (day: Prisma.Sql, years: number[]): Prisma.Sql =>
  Prisma.sql`extract(year FROM ${day})::int <> ALL(${years}::int[])`;

/**
 * The years that the calendar of a running campaign lacks, with how many open obligations wait for each: nothing is done
 * about those until a person adds the year. SQL finds what may look beyond the calendar, the domain says what does. Only
 * for who sees everything.
 */
export const queryUncoveredYears = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
): Promise<UncoveredYear[]> => {
  if (!seesAll(actor)) return [];
  const campaign = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { status: true, calendarVersion: true, policyId: true, policyVersion: true },
  });
  if (campaign?.status !== 'launched') return [];
  const calendar = await loadCalendar(db, campaign.calendarVersion);
  const policy = await loadPolicy(db, campaign.policyId, campaign.policyVersion);
  const years = [...calendar.years];
  const dueOn = Prisma.sql`(o->>'dueOn')::date`;
  const rows = await db.$queryRaw<{ obligation: Obligation }[]>`
    SELECT o AS obligation
    FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId", jsonb_array_elements(d.state->'obligations') o
    WHERE d."campaignId" = ${campaignId} AND o->'state'->>'kind' = 'open' AND (
      ${isUncovered(Prisma.sql`(${dueOn} - ${REACH}::int)`, years)}
      OR ${isUncovered(Prisma.sql`(${dueOn} + ${REACH}::int)`, years)}
      OR (o->'steps' @> '[{"act":"supervision-letter"}]'
        AND ${isUncovered(Prisma.sql`(${todaySql} + ${REACH}::int)`, years)}))`;
  const obligations = rows.map(row => row.obligation);
  const waiting = new Map<number, number>();
  for (const { year } of alarmsOf({ obligations }, policy, calendar).uncovered)
    waiting.set(year, (waiting.get(year) ?? 0) + 1);
  return [...waiting].sort(([a], [b]) => a - b).map(([year, count]) => ({ year, waiting: count }));
};
