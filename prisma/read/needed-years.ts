import type { Instant } from '../../domain/calendar/civil-date';
import type { Obligation } from '../../domain/obligation/types';
import { REACH_DAYS, type NeededYear } from '../../domain/outlook/needed-years';
import { yearsOfCampaign, type YearOfCampaign } from '../../record/tell-needed-years';
import type { CampaignFacts } from '../../record/rows';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { calendarWith, loadFacts } from '../record/facts';
import type { Db } from '../schema/db';
import { todaySql } from './light-sql';
import { seesAll } from './scope';

export interface NeededYearView extends NeededYear {
  /** Queued notices that leave in it. */
  notices: number;
  /** The newest calendar that has it, which the campaign only has to adopt; null where nobody saved one. */
  savedIn: string | null;
}

const isElsewhere = (day: Prisma.Sql, years: number[]): Prisma.Sql =>
  Prisma.sql`extract(year FROM ${day})::int <> ALL(${years}::int[])`;

/**
 * The years on which open obligations of a running campaign hang and that its calendar has not as announced. SQL finds what
 * may look there, the domain says what does.
 */
export const yearsNeededIn = async (
  db: Db,
  { campaign, calendar, ...rules }: CampaignFacts,
): Promise<YearOfCampaign[]> => {
  const years = [...calendar.years];
  const dueOn = Prisma.sql`(o->>'dueOn')::date`;
  const rows = await db.$queryRaw<{ id: string; obligations: Obligation[] }[]>`
    SELECT d.id, jsonb_agg(o) AS obligations
    FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId", jsonb_array_elements(d.state->'obligations') o
    WHERE d."campaignId" = ${campaign.id} AND NOT d."isEnded" AND o->'state'->>'kind' = 'open' AND (
      ${isElsewhere(Prisma.sql`(${dueOn} - ${REACH_DAYS}::int)`, years)}
      OR ${isElsewhere(Prisma.sql`(${dueOn} + ${REACH_DAYS}::int)`, years)}
      OR (o->'steps' @> '[{"act":"supervision-letter"}]'
        AND ${isElsewhere(Prisma.sql`(${todaySql} + ${REACH_DAYS}::int)`, years)}))
    GROUP BY d.id ORDER BY d.id`;
  return yearsOfCampaign(rows, { ...rules, campaign, calendar });
};

interface Leaving {
  year: number;
  first: Instant;
  count: number;
}

const leavingIn = (db: Db, { campaign, calendar }: CampaignFacts): Promise<Leaving[]> => {
  const day = Prisma.sql`("sendAt" AT TIME ZONE 'Asia/Shanghai')::date`;
  return db.$queryRaw<Leaving[]>`
    SELECT extract(year FROM ${day})::int AS year, min(${day})::text AS first, count(*)::int AS count FROM "Notice"
    WHERE "campaignId" = ${campaign.id} AND status = 'queued' AND ${isElsewhere(day, [...calendar.years])}
    GROUP BY 1 ORDER BY 1`;
};

/** The same as the offices see it, with the notices that wait. Only for who sees everything, of a running campaign. */
export const queryNeededYears = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
): Promise<NeededYearView[]> => {
  if (!seesAll(actor)) return [];
  const campaign = await db.campaign.findUnique({ where: { id: campaignId }, select: { status: true } });
  if (campaign?.status !== 'launched') return [];
  const facts = await loadFacts(db, campaignId);
  const needed = new Map<number, Omit<NeededYearView, 'savedIn'>>();
  for (const { docketId: _, ...one } of await yearsNeededIn(db, facts))
    needed.set(one.year, { ...one, notices: 0 });
  for (const { year, first, count } of await leavingIn(db, facts)) {
    const known = needed.get(year) ?? { year, neededFrom: first, waiting: 0 };
    const neededFrom = first < known.neededFrom ? first : known.neededFrom;
    needed.set(year, { ...known, neededFrom, notices: count });
  }
  const years = [...needed.values()].sort((a, b) => a.year - b.year);
  return Promise.all(years.map(async one => ({ ...one, savedIn: await calendarWith(db, one.year) })));
};
