import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import type { Asked, SentMail } from '../../domain/burden/burden';
import type { Act } from '../../domain/codes/ladder';
import type { Derivation } from '../../domain/explain/derivation';
import { proposalActs } from '../../domain/obligation/proposals';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { docketScope, readerOf } from './scope';

export interface AheadRow {
  at: Date;
  what: Act | 'mails';
  count: number;
  people: number;
  unitIds: string[];
  isDone: boolean;
}

interface Span {
  from: Instant;
  now: Instant;
  until: Instant;
}

/**
 * What the record says has been done since `from` and is to be done by `until`: alarms, reminders, notices that wait for their
 * sending. One query. What is proposed about a stand-in's own house is not told to him.
 */
export const queryAhead = (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  { from, now, until }: Span,
): Promise<AheadRow[]> => {
  const { ownHouse } = readerOf(actor);
  const seen = (act: Prisma.Sql) => Prisma.sql`${docketScope(actor)}
    AND NOT (${act} = ANY(${[...proposalActs]}::text[]) AND d."unitIds" && ${[...ownHouse]}::text[])`;
  const unit = Prisma.sql`coalesce(d."unitId", d."leadIds"[1])`;
  const isRunning = Prisma.sql`d."campaignId" = ${campaignId} AND NOT d."isEnded"`;
  return db.$queryRaw<AheadRow[]>`
    SELECT x.at, x.what, count(*)::int AS count, count(DISTINCT x.person)::int AS people,
      coalesce(array_agg(DISTINCT x.unit) FILTER (WHERE x.unit IS NOT NULL), '{}') AS "unitIds", x.done AS "isDone"
    FROM (
      SELECT greatest(d."alarmAt", ${now}::timestamptz) AS at, d."alarmAct" AS what, ${unit} AS unit, NULL AS person, FALSE AS done
      FROM "Docket" d WHERE ${isRunning} AND d."alarmAt" <= ${until}::timestamptz AND d."alarmAct" IS NOT NULL
        AND ${seen(Prisma.sql`d."alarmAct"`)}
      UNION ALL
      SELECT greatest(d."remindAt", ${now}::timestamptz), 'remind', ${unit}, NULL, FALSE
      FROM "Docket" d WHERE ${isRunning} AND d."remindAt" <= ${until}::timestamptz AND ${docketScope(actor)}
      UNION ALL
      SELECT s."firedAt", s.act, ${unit}, NULL, TRUE
      FROM "Step" s JOIN "Docket" d ON d.id = s."docketId"
      WHERE s."campaignId" = ${campaignId} AND s.outcome = 'fired' AND s."dueAt" >= ${from}::timestamptz
        AND s."firedAt" BETWEEN ${from}::timestamptz AND ${now}::timestamptz AND ${seen(Prisma.sql`s.act`)}
      UNION ALL
      SELECT n."sendAt", 'mails', NULL, n."personId", n.status = 'sent'
      FROM "Notice" n WHERE n."campaignId" = ${campaignId} AND n.status IN ('queued', 'sent')
        AND n."sendAt" BETWEEN ${from}::timestamptz AND ${until}::timestamptz AND ${ownHouse.length === 0}
    ) x GROUP BY x.at, x.what, x.done ORDER BY x.at, x.what`;
};

/** The mails of a week by person, and what is due in it: what units bear. Two queries. */
export const queryBurden = async (
  db: Db,
  campaignId: string,
  week: { first: CivilDate; last: CivilDate },
): Promise<{ mails: SentMail[]; asked: Asked[] }> => {
  const day = Prisma.sql`(n."sendAt" AT TIME ZONE 'Asia/Shanghai')::date`;
  const mails = await db.$queryRaw<SentMail[]>`
    SELECT p."unitId", p.id AS "personId", min(${day})::text AS on, count(*)::int AS notices
    FROM "Notice" n JOIN "Person" p ON p.id = n."personId"
    WHERE n."campaignId" = ${campaignId} AND n."mailId" IS NOT NULL
      AND n."sendAt" >= ${`${week.first}T00:00:00+08:00`}::timestamptz AND ${day} <= ${week.last}::date
    GROUP BY p."unitId", p.id, n."mailId"`;
  const asked = await db.$queryRaw<Asked[]>`
    SELECT b.kind, b."owedById" AS "owedBy", b."dueOn", d."leadIds" AS visits
    FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId"
    WHERE b."campaignId" = ${campaignId} AND b.state <> 'ended' AND b."dueOn" BETWEEN ${week.first} AND ${week.last}`;
  return { mails, asked };
};

/** Derivations of what is open and due in a year that the calendar has not as announced. One query, empty in most campaigns. */
export const queryUnannounced = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  years: readonly number[],
): Promise<Derivation[]> => {
  const rows = await db.$queryRaw<{ derivation: Derivation }[]>`
    SELECT o->'derivation' AS derivation
    FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId", jsonb_array_elements(d.state->'obligations') o
    WHERE b."campaignId" = ${campaignId} AND b.state = 'open' AND o->>'id' = b.id AND ${docketScope(actor)}
      AND NOT (left(b."dueOn", 4)::int = ANY(${[...years]}::int[]))`;
  return rows.map(one => one.derivation);
};
