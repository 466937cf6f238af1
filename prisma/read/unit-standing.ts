import type { SentMail } from '../../domain/burden/burden';
import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import type { ObligationKind } from '../../domain/codes/obligation';
import { officesOwnKinds } from '../../domain/obligation/offices-own';
import { unitsOwnKinds } from '../../domain/obligation/units-own';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { docketScope, obligationScope } from './scope';

const own = Prisma.sql`${[...unitsOwnKinds]}::text[]`;
const waits = Prisma.sql`${[
  ...officesOwnKinds,
  'extension-decision',
  'contest-decision',
  'verification',
]}::text[]`;

/** Whose, in which campaign, on which of its days. */
export interface StandingAsked {
  unitId: string;
  campaignId: string;
  today: CivilDate;
}

export interface OwedRow {
  id: string;
  kind: ObligationKind;
  owedById: string;
  docketId: string;
  docketKind: string;
  ref: string | null;
  title: string;
  dueOn: CivilDate;
  originalDueOn: CivilDate;
  state: string;
  openedAt: Date;
  metAt: Date | null;
  /** The units that are visited, where it is a visit. */
  visits: string[];
}

/** What the unit owes, and what others owe about its work, as far as the reader may know of it. One query. */
export const queryOwed = async (
  db: Db,
  actor: SignedIn,
  { unitId, campaignId }: StandingAsked,
): Promise<OwedRow[]> =>
  db.$queryRaw<OwedRow[]>`
    SELECT b.id, b.kind, b."owedById", b."docketId", d.kind AS "docketKind", d.ref, d.title, b."dueOn",
      b."originalDueOn", b.state, b."openedAt", b."metAt", d."leadIds" AS visits
    FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId"
    WHERE b."campaignId" = ${campaignId} AND d.kind IN ('case', 'unit-file')
      AND ((b."owedById" = ${unitId} AND b.kind = ANY(${own})) OR (b.kind = ANY(${waits})
        AND (b."aboutId" = ${unitId} OR (b."aboutId" IS NULL AND ${unitId} = ANY(d."leadIds")))))
      AND ${docketScope(actor)} AND ${obligationScope(actor)}
    ORDER BY b."dueOn", b.id`;

interface ShareRow {
  owed: number;
  onTime: number;
  countyMedian: number | null;
}

/**
 * Of what had to be done by now, what was done in time by one of the two dates, as the cockpit counts it: for the unit, and
 * the middle of all units of the campaign that had anything due.
 */
export const queryShare = async (
  db: Db,
  { unitId, campaignId, today }: StandingAsked,
  by: 'originalDueOn' | 'dueOn',
): Promise<ShareRow> => {
  const due = Prisma.raw(`b."${by}"::date`);
  const past = by === 'dueOn' ? Prisma.sql`b.state = 'open' AND` : Prisma.empty;
  const met = Prisma.sql`(b."metAt" AT TIME ZONE 'Asia/Shanghai')::date`;
  const [row] = await db.$queryRaw<ShareRow[]>`
    WITH u AS (
      SELECT b."owedById", count(*)::int AS owed, count(*) FILTER (WHERE ${met} <= ${due})::int AS "onTime"
      FROM "Obligation" b
      WHERE b."campaignId" = ${campaignId} AND b.kind = ANY(${own}) AND b.state <> 'ended'
        AND (b."metAt" IS NOT NULL OR (${past} ${due} < ${today}::date))
      GROUP BY 1)
    SELECT coalesce(max(owed) FILTER (WHERE "owedById" = ${unitId}), 0)::int AS owed,
      coalesce(max("onTime") FILTER (WHERE "owedById" = ${unitId}), 0)::int AS "onTime",
      percentile_cont(0.5) WITHIN GROUP (ORDER BY "onTime"::float8 / owed) AS "countyMedian" FROM u`;
  return row!;
};

/** The mails that the unit's people were sent by the campaign's now, one line each. */
export const queryMailsTo = async (
  db: Db,
  { unitId, campaignId }: StandingAsked,
  now: Instant,
): Promise<SentMail[]> =>
  db.$queryRaw<SentMail[]>`
    SELECT p."unitId", m."personId", to_char(m."sendAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "on",
      count(*)::int AS notices
    FROM "Notice" n JOIN "Mail" m ON m.id = n."mailId" JOIN "Person" p ON p.id = m."personId"
    WHERE n."campaignId" = ${campaignId} AND p."unitId" = ${unitId} AND m."sendAt" <= ${now}::timestamptz
    GROUP BY m.id, p."unitId", m."personId", m."sendAt"`;
