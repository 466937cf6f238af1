import { Prisma } from '../../generated/client';
import { fileScope } from '../scope';
import { ownKindsSql, type CockpitAsked } from './source';

/** What changed on a day: cases handed out, closed, reopened, sent back, and by how many fewer the units still work on. */
export interface DayChanged {
  on: string;
  opened: number;
  closed: number;
  reopened: number;
  sentBack: number;
  reported: number;
}

/** So many cases on a day: planned to be closed by it, or foreseen. */
export interface DayCounted {
  on: string;
  count: number;
}

const dayOf = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;

const caseEvents = ({ actor, campaignId, now }: CockpitAsked): Prisma.Sql => Prisma.sql`
  SELECT e."docketId", e.seq, e.type, e.data, ${dayOf(Prisma.sql`e."recordedAt"`)} AS "on"
  FROM "Docket" d JOIN "Event" e ON e."docketId" = d.id
  WHERE d."campaignId" = ${campaignId} AND d.kind = 'case' AND ${fileScope(actor)}
    AND e.type = ANY(ARRAY['opened', 'closed', 'reopened', 'verified', 'submission-decided', 'obligation-opened',
      'obligation-met', 'obligation-ended', 'round-opened'])
    AND e."recordedAt" <= ${now}::timestamptz`;

/**
 * Days on which something changed, by when it was recorded, so that no past day is rewritten: a JSON list of `DayChanged`. A case
 * counts as reported done while nothing is left that its units have to rectify.
 */
export const changesSql = (asked: CockpitAsked): Prisma.Sql => Prisma.sql`(
  WITH e AS MATERIALIZED (${caseEvents(asked)}),
  moved AS (
    SELECT e."docketId", e.on, e.seq, CASE WHEN e.type IN ('obligation-opened', 'round-opened') THEN 1 ELSE -1 END AS by
    FROM e JOIN "Obligation" o ON o.id = coalesce(e.data->>'obligationId', e.data->'obligation'->>'id')
    WHERE e.type IN ('obligation-opened', 'round-opened', 'obligation-met', 'obligation-ended')
      AND o.kind = 'rectification'),
  standing AS (SELECT *, sum(by) OVER (PARTITION BY "docketId" ORDER BY seq) AS remaining FROM moved),
  turned AS (SELECT "on", CASE WHEN standing.remaining = 0 AND by < 0 THEN 1 WHEN standing.remaining = 1 AND by > 0 THEN -1 ELSE 0 END AS done,
      row_number() OVER (PARTITION BY "docketId" ORDER BY seq) AS nth FROM standing),
  days AS (
    SELECT "on", (type = 'opened')::int AS opened, (type = 'closed')::int AS closed, (type = 'reopened')::int AS reopened,
      ((type = 'verified' AND (data->>'isAccepted')::boolean IS FALSE)
        OR (type = 'submission-decided' AND data->>'decision' = 'returned'))::int AS "sentBack", 0 AS reported FROM e
    WHERE type IN ('opened', 'closed', 'reopened', 'verified', 'submission-decided')
    UNION ALL SELECT "on", 0, 0, 0, 0, done FROM turned WHERE nth > 1 AND done <> 0)
  SELECT coalesce(json_agg(x ORDER BY x.on), '[]') FROM (
    SELECT "on", sum(opened) AS opened, sum(closed) AS closed, sum(reopened) AS reopened, sum("sentBack") AS "sentBack",
      sum(reported) AS reported FROM days GROUP BY "on") x)`;

/** When the plan has the cases closed: the later of a case's last original date and the campaign's own. A JSON list of `DayCounted`. */
export const planSql = ({ completionDueOn }: CockpitAsked): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(x ORDER BY x.on), '[]') FROM (
    SELECT y.on, count(*) AS count FROM (
      SELECT greatest(max(b."originalDueOn"), ${completionDueOn}::date) AS "on" FROM b JOIN k ON k.id = b."docketId"
      WHERE k.kind = 'case' AND b.kind = 'rectification' AND b."holdsClosing" AND k.outcome IS DISTINCT FROM 'withdrawn'
      GROUP BY b."docketId") y GROUP BY y.on) x)`;

/** When what waits for the offices alone would be closed, if each kept the dates that it has: a JSON list of `DayCounted`. */
export const forecastSql = ({ today }: CockpitAsked): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(x ORDER BY x.on), '[]') FROM (
    SELECT y.on, count(*) AS count FROM (
      SELECT greatest(max(b."dueOn") FILTER (WHERE b.kind IN ('verification', 'closing')), ${today}::date) AS "on"
      FROM k JOIN b ON b."docketId" = k.id AND b.state IN ('open', 'paused')
      WHERE k.kind = 'case' AND k.status <> 'closed' GROUP BY k.id
      HAVING bool_or(b.kind IN ('verification', 'closing'))
        AND NOT bool_or(b."holdsClosing" AND b.kind = ANY(${ownKindsSql}))) y GROUP BY y.on) x)`;
