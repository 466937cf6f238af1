import { kindsBesideTheWork } from '../../domain/obligation/beside-the-work';
import { Prisma } from '../generated/client';

/** The campaign's now (`c`) in SQL: a rehearsal's clock lies in the row, the real one is the server's. */
export const nowSql = Prisma.sql`CASE WHEN c.clock = 'rehearsal' THEN c."clockAt" ELSE now() END`;
export const todaySql = Prisma.sql`((${nowSql}) AT TIME ZONE 'Asia/Shanghai')::date`;

const dayOf = (instant: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`((${instant}) AT TIME ZONE 'Asia/Shanghai')::date`;
const limit = (name: string): Prisma.Sql =>
  Prisma.sql`(p.data->'lights'->>${Prisma.raw(`'${name}'`)})::float8`;

// An obligation whose clock stands (中止计时) is open, and neither due nor late.
const runs = Prisma.sql`b.state = 'open'`;

const isToRectify = Prisma.sql`${runs} AND b.kind = 'rectification'`;

/** What the unit that owes `b` reported last: by the time of receipt, then by the record. */
const lastPercent = Prisma.sql`(
  SELECT (one->>'percent')::float8 FROM jsonb_array_elements(d.state->'progress') WITH ORDINALITY AS r(one, n)
  WHERE one->>'unitId' = b."owedById" ORDER BY (one->>'at')::timestamptz DESC, n DESC LIMIT 1
)`;

/** Numbers about the units' obligations of docket `d` that are `known` to the reader (`obligationScope`), as `o`; needs `d`, `c`, `p`. */
export const obligationFacts = (known: Prisma.Sql): Prisma.Sql => Prisma.sql`LATERAL (
  SELECT
    count(*) FILTER (WHERE b.state IN ('open', 'paused'))::int AS open,
    count(*) FILTER (WHERE b.state = 'ended')::int AS ended,
    count(*) FILTER (WHERE ${runs} AND b."dueOn"::date < ${todaySql})::int AS overdue,
    count(*) FILTER (WHERE ${runs} AND b."dueOn"::date < ${todaySql} AND b.kind <> 'milestone')::int AS red,
    min(b."dueOn"::date) FILTER (WHERE ${runs}) AS next,
    count(*) FILTER (WHERE ${isToRectify})::int AS rectifications,
    max(CASE WHEN ${isToRectify} AND b."dueOn"::date > ${dayOf(Prisma.sql`b."openedAt"`)} THEN
      least(1, (${todaySql} - ${dayOf(Prisma.sql`b."openedAt"`)})::float8
        / (b."dueOn"::date - ${dayOf(Prisma.sql`b."openedAt"`)})) * 100
        - ${lastPercent} END) AS behind
  FROM "Obligation" b WHERE b."docketId" = d.id AND NOT (b.kind = ANY(${[...kindsBesideTheWork]}::text[]))
    AND ${known}
) o`;

/** `hasFiled` (domain/obligation/filed.ts) of docket `d`. */
const hasFiled = Prisma.sql`d.state->'obligations' @> '[{"holdsClosing":true,"state":{"kind":"ended","reason":"accountability-filed"}}]'`;

/** How long the most silent lead has said nothing. Not a join: it is only worked out where the light depends on it. */
const silentDays = Prisma.sql`(
  SELECT max(${todaySql} - ${dayOf(Prisma.sql`greatest(b."openedAt", heard.at)`)})
  FROM "Obligation" b LEFT JOIN (
    SELECT one->>'unitId' AS unit, max((one->>'at')::timestamptz) AS at
    FROM jsonb_array_elements((d.state->'progress') || (d.state->'submissions')) AS one GROUP BY 1
  ) heard ON heard.unit = b."owedById"
  WHERE b."docketId" = d.id AND ${isToRectify}
)`;

/**
 * The light of docket `d`: what `domain/light/light.ts` says, in SQL, so that the ledger can filter and count by it. Needs
 * `c` (Campaign), `p` (Policy) and `o` as above. `test/api/light-sql.test.ts` holds the two together.
 */
export const lightSql = Prisma.sql`CASE
  WHEN d.status = 'closed' OR (d.kind <> 'case' AND o.open = 0) THEN 'grey'
  WHEN o.red > 0 THEN 'red'
  WHEN o.ended > 0 AND ${hasFiled} THEN 'red'
  WHEN o.behind > ${limit('behindRed')} THEN 'red'
  WHEN o.overdue > 0 THEN 'yellow'
  WHEN o.behind >= ${limit('behindYellow')} THEN 'yellow'
  WHEN o.rectifications > 0 AND ${silentDays} > ${limit('silentDays')} THEN 'yellow'
  WHEN o.next - ${todaySql} <= ${limit('dueSoonDays')} THEN 'blue'
  ELSE 'green' END`;
