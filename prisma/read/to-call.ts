import type { CivilDate } from '../../domain/calendar/civil-date';
import type { CallResult } from '../../domain/codes/calls';
import type { DocketKind } from '../../domain/codes/docket';
import type { ObligationKind } from '../../domain/codes/obligation';
import { rolesWith } from '../../domain/permissions/capabilities';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { todaySql } from './light-sql';
import { docketScope, obligationScope } from './scope';

/** So many units are listed. */
const MOST = 100;

/** What units owe in cases and in their own files, and can be asked for by telephone. */
const askedFor = [
  'receipt',
  'liaison',
  'plan',
  'rectification',
  'milestone',
  'report',
  'progress-feedback',
  'new-deadline',
] as const satisfies ObligationKind[];

export interface LateUnit {
  unitId: string;
  overdue: number;
  oldestDueOn: CivilDate;
  kinds: ObligationKind[];
  /** Cases that cannot be closed because of it. */
  holdsUp: number;
  dockets: { id: string; kind: DocketKind; ref: string | null }[];
  lastUrgedAt: Date | null;
  /** Of all units that are late. */
  total: number;
}

/** Units with something overdue in a running campaign, those first on which most cases wait. One query. */
export const queryLateUnits = (db: Db, actor: SignedIn, campaignId: string): Promise<LateUnit[]> =>
  db.$queryRaw<LateUnit[]>`
    WITH late AS (
      SELECT b.id, b."owedById", b.kind, b."dueOn", b."holdsClosing", d.id AS "docketId", d.kind AS "docketKind", d.ref, d.position
      FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId" JOIN "Campaign" c ON c.id = b."campaignId"
      WHERE c.id = ${campaignId} AND c.status = 'launched' AND b.state = 'open' AND b."dueOn"::date < ${todaySql}
        AND b.kind = ANY(${[...askedFor]}::text[]) AND d.kind IN ('case', 'unit-file') AND b."owedById" <> ${actor.unitId}
        AND ${docketScope(actor)} AND ${obligationScope(actor)}
    ), urged AS (
      SELECT l."owedById", max(s."firedAt") AS at FROM late l JOIN "Step" s ON s."obligationId" = l.id
      WHERE s.act = 'urge' AND s.outcome = 'fired' GROUP BY 1
    )
    SELECT l."owedById" AS "unitId", count(*)::int AS overdue, min(l."dueOn") AS "oldestDueOn",
      array_agg(DISTINCT l.kind) AS kinds,
      (count(DISTINCT l."docketId") FILTER (WHERE l."docketKind" = 'case' AND l."holdsClosing"))::int AS "holdsUp",
      jsonb_agg(DISTINCT jsonb_build_object('id', l."docketId", 'kind', l."docketKind", 'ref', l.ref)) AS dockets,
      max(u.at) AS "lastUrgedAt", count(*) OVER ()::int AS total
    FROM late l LEFT JOIN urged u ON u."owedById" = l."owedById"
    GROUP BY l."owedById" ORDER BY "holdsUp" DESC, "oldestDueOn", overdue DESC, l."owedById" LIMIT ${MOST}`;

export interface LoggedLast {
  unitId: string;
  at: Date;
  spokeWith: string;
  result: CallResult;
  said: string;
}

/** The last call to each of these units in a campaign, by the index of calls. One query. */
export const queryLastCalls = (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  unitIds: string[],
): Promise<LoggedLast[]> => db.$queryRaw<LoggedLast[]>`
  SELECT DISTINCT ON (e.data->>'unitId') e.data->>'unitId' AS "unitId", e.at, e.data->>'spokeWith' AS "spokeWith",
    e.data->>'result' AS result, e.data->>'said' AS said
  FROM "Event" e JOIN "Docket" d ON d.id = e."docketId"
  WHERE e.type = 'called' AND d."campaignId" = ${campaignId} AND e.data->>'unitId' = ANY(${unitIds}::text[])
    AND ${docketScope(actor)}
  ORDER BY e.data->>'unitId', e.at DESC, e.id DESC`;

export interface Reachable {
  unitId: string;
  name: string;
  post: string | null;
  phone: string | null;
  role: 'liaison' | 'head';
}

/** Whom to call in these units: the liaison as the unit named it in the campaign, its liaisons and its heads. One query. */
export const queryReachable = (db: Db, campaignId: string, unitIds: string[]): Promise<Reachable[]> => {
  const acting = Prisma.sql`${[...rolesWith('act-for-unit')]}::text[]`;
  return db.$queryRaw<Reachable[]>`
    SELECT x."unitId", x.name, x.post, x.phone, x.role FROM (
      SELECT d."unitId", d.state->'liaison'->>'name' AS name, d.state->'liaison'->>'post' AS post,
        d.state->'liaison'->>'phone' AS phone, 'liaison' AS role, 0 AS place
      FROM "Docket" d WHERE d."campaignId" = ${campaignId} AND d.kind = 'unit-file'
        AND d."unitId" = ANY(${unitIds}::text[]) AND d.state->>'liaison' IS NOT NULL
      UNION ALL
      SELECT h."unitId", p.name, h.post, p.phone, CASE WHEN 'liaison' = ANY(h.roles) THEN 'liaison' ELSE 'head' END,
        CASE WHEN 'liaison' = ANY(h.roles) THEN 1 ELSE 2 END
      FROM (SELECT id, "unitId", post, roles FROM "Person"
        UNION ALL SELECT "personId", "unitId", title, roles FROM "Post") h
      JOIN "Person" p ON p.id = h.id
      WHERE p."isActive" AND h."unitId" = ANY(${unitIds}::text[]) AND h.roles && ${acting}
    ) x ORDER BY x."unitId", x.place, x.name`;
};
