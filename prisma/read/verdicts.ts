import { verdicts, type Verdict } from '../../domain/codes/rules';
import type { VerdictRow } from '../../domain/rules/verdict-row';
import { Prisma } from '../generated/client';
import type { Db } from '../schema/db';
import { decodeCursor, encodeCursor, pageOf, type Paged } from './cursor';

/** The worst first: what needs somebody before what needs nobody. */
const worstFirst = [
  'broken',
  'at-risk',
  'behind',
  'disputed',
  'unknown',
  'not-due',
  'kept-rounded',
  'kept',
  'not-applicable',
] as const satisfies Verdict[];

/** A row as it stands: the newest change of its key. */
export interface VerdictRecord {
  id: bigint;
  key: string;
  pack: string;
  packVersion: number;
  row: VerdictRow;
  asOf: string;
  recordedAt: Date;
}

/** Whose rows: of one campaign, and what of it the reader may see (`verdictScope`). */
export interface VerdictsOf {
  campaignId: string;
  scope: Prisma.Sql;
}

const newest = ({ campaignId }: VerdictsOf): Prisma.Sql => Prisma.sql`
  newest AS (SELECT DISTINCT ON (c.key) c.* FROM "VerdictChange" c
    WHERE c."campaignId" = ${campaignId} ORDER BY c.key, c.id DESC)`;

export interface RowFilter {
  verdict?: Verdict[] | undefined;
  rule?: string | undefined;
  part?: string | undefined;
  unit?: string | undefined;
  year?: string | undefined;
  /** Words, with the rules whose sentences have them. */
  q?: { text: string; rules: string[] } | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** A period that touches a year: the year, a span over it, a day in it. */
const inYear = (year: string): Prisma.Sql => Prisma.sql`(left(v.period, 4) = ${year}
  OR (v.period LIKE '____..____' AND left(v.period, 4) <= ${year} AND right(v.period, 4) >= ${year}))`;

const wanted = ({ verdict, rule, part, unit, year, q }: RowFilter): Prisma.Sql[] => [
  ...(verdict?.length ? [Prisma.sql`v.verdict = ANY(${verdict}::text[])`] : []),
  ...(rule === undefined ? [] : [Prisma.sql`v.rule = ${rule}`]),
  ...(part === undefined ? [] : [Prisma.sql`v.part = ${part}`]),
  ...(unit === undefined ? [] : [Prisma.sql`v.unit = ${unit}`]),
  ...(year === undefined ? [] : [inYear(year)]),
  ...(q === undefined
    ? []
    : [Prisma.sql`(position(lower(${q.text}) in lower(v.key)) > 0 OR v.rule = ANY(${q.rules}::text[]))`]),
];

const ORDER = 'targets';
const isPlace = ([rank = '']: string[]): boolean => /^\d{1,2}$/.test(rank);

/** Rows as they stand, the worst first, then by rule, part, unit and period. One query. */
export const queryVerdicts = async (
  db: Db,
  of: VerdictsOf,
  filter: RowFilter,
): Promise<Paged<VerdictRecord>> => {
  const after = decodeCursor(ORDER, filter.cursor, 2, isPlace);
  const rank = Prisma.sql`array_position(${[...worstFirst]}::text[], v.verdict)`;
  const where = [Prisma.sql`v.verdict IS NOT NULL`, of.scope, ...wanted(filter)];
  if (after) where.push(Prisma.sql`(${rank}, v.key) > (${Number(after[0])}, ${after[1]})`);
  const rows = await db.$queryRaw<VerdictRecord[]>`
    WITH ${newest(of)}
    SELECT v.id, v.key, v.pack, v."packVersion", v.row, v."asOf", v."recordedAt" FROM newest v
    WHERE ${Prisma.join(where, ' AND ')} ORDER BY ${rank}, v.key LIMIT ${filter.limit + 1}`;
  return pageOf(rows, filter.limit, ({ row, key }) =>
    encodeCursor(ORDER, [String(worstFirst.findIndex(one => one === row.verdict) + 1), key]),
  );
};

/** How many rows of which rule stand how. */
export interface RowCount {
  rule: string;
  part: string | null;
  verdict: Verdict;
  count: number;
  unreachable: number;
}

/** The rows of each rule and part by verdict. One query. */
export const countVerdicts = (db: Db, of: VerdictsOf): Promise<RowCount[]> => db.$queryRaw`
  WITH ${newest(of)}
  SELECT v.rule, v.part, v.verdict, count(*)::int AS count,
    count(*) FILTER (WHERE v."isUnreachable")::int AS unreachable
  FROM newest v WHERE v.verdict = ANY(${[...verdicts]}::text[]) AND ${of.scope}
  GROUP BY v.rule, v.part, v.verdict`;

/** Units and periods of the rows, for the filters. One query. */
export const placesOfVerdicts = (
  db: Db,
  of: VerdictsOf,
): Promise<{ unit: string | null; period: string }[]> => db.$queryRaw`
  WITH ${newest(of)}
  SELECT DISTINCT v.unit, v.period FROM newest v WHERE v.verdict IS NOT NULL AND ${of.scope}`;

/** One row as it stands; null where there is none that the reader may see. One query. */
export const queryVerdict = async (db: Db, of: VerdictsOf, key: string): Promise<VerdictRecord | null> => {
  const [row] = await db.$queryRaw<VerdictRecord[]>`
    WITH ${newest(of)}
    SELECT v.id, v.key, v.pack, v."packVersion", v.row, v."asOf", v."recordedAt" FROM newest v
    WHERE v.key = ${key} AND v.verdict IS NOT NULL AND ${of.scope}`;
  return row ?? null;
};

/** What a row said before and says now, the newest first. One query. */
export const historyOfVerdict = (db: Db, campaignId: string, key: string): Promise<VerdictRecord[]> =>
  db.$queryRaw`
    SELECT v.id, v.key, v.pack, v."packVersion", v.row, v."asOf", v."recordedAt" FROM "VerdictChange" v
    WHERE v."campaignId" = ${campaignId} AND v.key = ${key} AND v.verdict IS NOT NULL ORDER BY v.id DESC LIMIT 100`;
