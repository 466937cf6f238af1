import { Prisma } from '../../generated/client';
import type { CockpitAsked } from './source';

/** The steps of a unit's way, as the matrix has them. */
const matrixKinds = ['receipt', 'plan', 'milestone', 'rectification', 'report'] as const;
type MatrixKind = (typeof matrixKinds)[number];

/** One unit: what is overdue now, what was due and done in time by either date, and how often it was late at each step. */
export interface UnitCounted {
  unitId: string;
  overdue: number;
  longest: number;
  isMine: boolean;
  onTime: Record<'original' | 'current', { owed: number; onTime: number }>;
  cells: { kind: MatrixKind; late: number; met: number; owed: number }[];
}

export interface CategoryCounted {
  category: string | null;
  overdue: number;
  cases: number;
  longest: number;
}

const MOST_UNITS = 100;

/** Units, those with most overdue first: a JSON list of `UnitCounted`. */
export const unitsSql = ({ today, mineUnitIds }: CockpitAsked): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('unitId', u."owedById", 'overdue', u.overdue, 'longest', u.longest,
    'isMine', u."owedById" = ANY(${mineUnitIds}::text[]),
    'onTime', json_build_object('original', json_build_object('owed', u."owedOriginal", 'onTime', u."onOriginal"),
      'current', json_build_object('owed', u."owedCurrent", 'onTime', u."onCurrent")), 'cells', u.cells)
    ORDER BY u.overdue DESC, u.late DESC, u.longest DESC, u."owedById"), '[]') FROM (
  SELECT x."owedById", coalesce(l.overdue, 0) AS overdue, coalesce(l.longest, 0) AS longest, sum(x.late) AS late,
    sum(x."owedOriginal") AS "owedOriginal", sum(x."onOriginal") AS "onOriginal",
    sum(x."owedCurrent") AS "owedCurrent", sum(x."onCurrent") AS "onCurrent",
    coalesce(json_agg(json_build_object('kind', x.kind, 'late', x.late, 'met', x.met, 'owed', x.owed) ORDER BY x.kind)
      FILTER (WHERE x.kind = ANY(${[...matrixKinds]}::text[])), '[]') AS cells
  FROM (SELECT "owedById", kind, count(*) AS owed, count(*) FILTER (WHERE state = 'met') AS met,
      count(*) FILTER (WHERE (state = 'open' AND "dueOn" < ${today}::date) OR "metOn" > "dueOn") AS late,
      count(*) FILTER (WHERE "countsOriginal") AS "owedOriginal",
      count(*) FILTER (WHERE "countsOriginal" AND "onOriginal") AS "onOriginal",
      count(*) FILTER (WHERE "countsCurrent") AS "owedCurrent",
      count(*) FILTER (WHERE "countsCurrent" AND "onCurrent") AS "onCurrent"
    FROM own GROUP BY "owedById", kind) x
  LEFT JOIN (SELECT "owedById", count(*) AS overdue, max(days) AS longest FROM late GROUP BY 1) l USING ("owedById")
  GROUP BY x."owedById", l.overdue, l.longest
  ORDER BY overdue DESC, late DESC, longest DESC, x."owedById" LIMIT ${MOST_UNITS}) u)`;

/** What is overdue by category of the problem; null is the units' own tasks. A JSON list of `CategoryCounted`. */
export const categoriesSql = Prisma.sql`(
  SELECT coalesce(json_agg(x ORDER BY x.overdue DESC, x.category), '[]') FROM (
    SELECT category, count(*) AS overdue, count(DISTINCT "docketId") FILTER (WHERE "docketKind" = 'case') AS cases,
      max(days) AS longest FROM late GROUP BY category) x)`;
