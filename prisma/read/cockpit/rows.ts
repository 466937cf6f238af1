import { Prisma } from '../../generated/client';

/** A case or a unit's file with what one unit owes in it and is late with; without an obligation it is red for another reason. */
export interface RowCounted {
  docketId: string;
  kind: string;
  ref: string | null;
  title: string;
  category: string | null;
  unitId: string;
  obligationId: string | null;
  overdue: number;
  days: number;
  isMine: boolean;
}

/** A proposal that waits for a decision, with the cases that it is about and its longest delay. */
export interface DecisionCounted {
  id: string;
  kind: string;
  unitId: string;
  openedAt: string;
  refs: string[];
  title: string | null;
  days: number;
}

const MOST_ROWS = 60;
const MOST_DECISIONS = 20;

/** Whose are the reader's first, then cases before units' own tasks, the longest delay first: a JSON list of `RowCounted`. */
export const rowsSql = Prisma.sql`(
  WITH worst AS (
    SELECT DISTINCT ON ("docketId", "owedById") "docketId", "owedById" AS "unitId", id AS "obligationId", days, "isMine",
      count(*) OVER (PARTITION BY "docketId", "owedById") AS overdue
    FROM late ORDER BY "docketId", "owedById", days DESC, id),
  behind AS (
    SELECT k.id AS "docketId", k."leadIds"[1] AS "unitId", NULL::text AS "obligationId", 0 AS days, k."isMine", 0::bigint AS overdue
    FROM k WHERE k.kind = 'case' AND k.light = 'red' AND k.overdue = 0 AND k."leadIds"[1] IS NOT NULL),
  x AS (SELECT w.*, k.kind, k.ref, k.title, k.category, k.position
    FROM (SELECT * FROM worst UNION ALL SELECT * FROM behind) w JOIN k ON k.id = w."docketId")
  SELECT coalesce(json_agg(y ORDER BY y."isMine" DESC, y.kind, y.days DESC, y.position, y."unitId"), '[]') FROM (
    SELECT * FROM x ORDER BY "isMine" DESC, kind, days DESC, position, "unitId" LIMIT ${MOST_ROWS}) y)`;

/** How many rows there are by the same measure: a JSON object. */
export const rowCountsSql = Prisma.sql`(
  SELECT json_build_object('mine', count(*) FILTER (WHERE "isMine"), 'all', count(*)) FROM (
    SELECT "docketId", "owedById", bool_or("isMine") AS "isMine" FROM late GROUP BY 1, 2
    UNION ALL SELECT k.id, NULL, k."isMine" FROM k WHERE k.kind = 'case' AND k.light = 'red' AND k.overdue = 0) x)`;

/** A JSON list of `DecisionCounted`, oldest first. */
export const decisionsSql = Prisma.sql`(
  SELECT coalesce(json_agg(x ORDER BY x."openedAt", x.id), '[]') FROM (
    SELECT p.id, p.kind, p."unitId", p."openedAt", coalesce(i.refs, '{}') AS refs, i.title, coalesce(i.days, 0) AS days
    FROM p CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT k.ref) FILTER (WHERE k.ref IS NOT NULL) AS refs,
        (array_agg(k.title ORDER BY late.days DESC NULLS LAST, k.position))[1] AS title, max(late.days) AS days
      FROM jsonb_array_elements(p.items) AS item JOIN k ON k.id = item->>'docketId'
      LEFT JOIN late ON late.id = item->>'obligationId') i
    ORDER BY p."openedAt", p.id LIMIT ${MOST_DECISIONS}) x)`;
