import type { DocketState } from '../../domain/case/state';
import type { Instant } from '../../domain/calendar/civil-date';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { decodeCursor, encodeCursor, pageOf, type Paged } from './cursor';
import { afterPlace, orderOf, type LedgerOrder, type LedgerSort } from './ledger-order';
import { focusSql, type Focus } from './focus-sql';
import { lightSql, nowSql, obligationFacts } from './light-sql';
import { fileScope, obligationScope } from './scope';
import { changedAtSql } from './open-events-sql';
import { docketsFound } from './dockets-found';
import type { SourceKind } from '../../domain/codes/findings';
import type { Light } from '../../domain/codes/lights';
import { instantOf } from '../schema/instants';

export interface LedgerFilter extends Focus {
  kind: 'case' | 'unit-file';
  campaignId?: string | undefined;
  status?: string[] | undefined;
  outcome?: string[] | undefined;
  grade?: string[] | undefined;
  light?: Light[] | undefined;
  source?: SourceKind[] | undefined;
  leadId?: string | undefined;
  unitId?: string | undefined;
  overdue?: boolean | undefined;
  q?: string | undefined;
  sort: LedgerSort;
  cursor?: string | undefined;
  limit: number;
}

export interface LedgerLine {
  state: DocketState;
  version: number;
  light: Light;
  isEnded: boolean;
  nextDueOn: string | null;
  openCount: number;
  overdueCount: number;
  changedAt: Date;
  now: Instant;
  policyId: string;
  policyVersion: number;
  campaignTitle: string;
}

type Row = Omit<LedgerLine, 'now'> & { now: Date; part: string; key: string; id: string; within: unknown };

/** Cases of one of these sources; one of before there were any is not stated. */
const comesFrom = (kinds: readonly SourceKind[]): Prisma.Sql =>
  kinds.includes('unstated')
    ? Prisma.sql`(d.sources && ${kinds}::text[] OR d.sources = '{}')`
    : Prisma.sql`d.sources && ${kinds}::text[]`;

/** With what its search found, as a condition. */
type Sought = LedgerFilter & { found: Prisma.Sql | null };

const conditions = (filter: Sought, actor: SignedIn): Prisma.Sql => {
  const { status, outcome, grade, source, leadId, unitId, found, kind } = filter;
  const all = [Prisma.sql`d.kind = ${kind}`, fileScope(actor)];
  if (status?.length) all.push(Prisma.sql`d.status = ANY(${status}::text[])`);
  if (outcome?.length) all.push(Prisma.sql`d.outcome = ANY(${outcome}::text[])`);
  if (grade?.length) all.push(Prisma.sql`d.grade = ANY(${grade}::text[])`);
  if (source?.length) all.push(comesFrom(source));
  if (leadId) all.push(Prisma.sql`d."leadIds" @> ARRAY[${leadId}]::text[]`);
  if (unitId) all.push(Prisma.sql`d."unitIds" @> ARRAY[${unitId}]::text[]`);
  if (found) all.push(found);
  all.push(...focusSql(filter, actor));
  return Prisma.join(all, ' AND ');
};

/** One row by its id: by the index on ids, however wrong the guess of how many there are. */
const docketOf = (id: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`LATERAL (SELECT * FROM "Docket" one WHERE one.id = ${id} LIMIT 1) d`;

const isByLight = ({ light, overdue }: LedgerFilter): boolean =>
  Boolean(light?.length) || overdue !== undefined;

const byLight = ({ light, overdue }: LedgerFilter): Prisma.Sql => {
  const all = [Prisma.sql`TRUE`];
  if (light?.length) all.push(Prisma.sql`${lightSql} = ANY(${light}::text[])`);
  if (overdue !== undefined) all.push(Prisma.sql`(o.overdue > 0) = ${overdue}`);
  return Prisma.join(all, ' AND ');
};

/** The ids of the first rows after the cursor in one part of the order (see `orderOf`). Needs `c`, `p` and the part. */
const firstRows = (filter: Sought, actor: SignedIn, order: LedgerOrder, after: string[] | null) => {
  const direction = Prisma.raw(order.isDescending ? 'DESC' : 'ASC');
  const count = Prisma.sql`LIMIT ${filter.limit + 1}`;
  const inOrder = Prisma.sql`
    SELECT d.id AS "docketId", d.id COLLATE "C" AS id, ${order.within} AS within, ${order.asText} AS key
    FROM "Docket" d
    WHERE d."campaignId" = c.id AND ${order.belongs} AND ${conditions(filter, actor)}
      AND ${after ? afterPlace(order, after) : Prisma.sql`TRUE`}
    ORDER BY ${order.within} ${direction}, d.id COLLATE "C" ${direction}`;
  if (!isByLight(filter)) return Prisma.sql`${inOrder} ${count}`;
  // Row by row until there are enough: OFFSET 0 keeps the order apart from what the light follows from.
  return Prisma.sql`SELECT w.* FROM (${inOrder} OFFSET 0) w
    CROSS JOIN ${docketOf(Prisma.sql`w."docketId"`)} CROSS JOIN ${obligationFacts(obligationScope(actor))}
    WHERE ${byLight(filter)} ORDER BY w.within ${direction}, w.id ${direction} ${count}`;
};

/**
 * A page of the ledger: what the actor may see, filtered, in a stable order. One query: each campaign gives the rows of the
 * page in its own order by an index, and only for those is worked out what their light follows from; with a filter by it,
 * for the rows up to the page's end.
 */
export const queryLedger = async (
  db: Db,
  actor: SignedIn,
  filter: LedgerFilter,
): Promise<Paged<LedgerLine>> => {
  const { sort, limit, campaignId, kind, q } = filter;
  const found = q ? (await docketsFound(db, q, { kind, campaignId })).sql : null;
  const order = orderOf(sort, actor);
  const after = decodeCursor(sort, filter.cursor, 3, ([, key = '']) => order.isText(key));
  const direction = Prisma.raw(order.isDescending ? 'DESC' : 'ASC');
  const inOrder = Prisma.sql`part ${direction}, within ${direction}, id ${direction}`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT x.part, x.key, x.id, x.within, d.state, d.version, d."isEnded", to_char(o.next, 'YYYY-MM-DD') AS "nextDueOn",
      ${changedAtSql(actor)} AS "changedAt",
      o.open AS "openCount", o.overdue AS "overdueCount", ${lightSql} AS light, ${nowSql} AS now, c."policyId",
      c."policyVersion", c.title AS "campaignTitle"
    FROM (
      SELECT ${order.part ?? Prisma.sql`''`} AS part, y.*
      FROM "Campaign" c JOIN "Policy" p ON p.id = c."policyId" AND p.version = c."policyVersion" ${order.parts}
      CROSS JOIN LATERAL (${firstRows({ ...filter, found }, actor, order, after)}) y
      WHERE ${campaignId ? Prisma.sql`c.id = ${campaignId}` : Prisma.sql`TRUE`}
      ORDER BY ${inOrder} LIMIT ${limit + 1}
    ) x
    CROSS JOIN ${docketOf(Prisma.sql`x."docketId"`)} JOIN "Campaign" c ON c.id = d."campaignId"
    JOIN "Policy" p ON p.id = c."policyId" AND p.version = c."policyVersion" CROSS JOIN ${obligationFacts(obligationScope(actor))}
    ORDER BY x.part ${direction}, x.within ${direction}, x.id ${direction}`;
  const page = pageOf(rows, limit, last => encodeCursor(sort, [last.part, last.key, last.id]));
  return {
    next: page.next,
    items: page.items.map(({ part: _part, key: _key, id: _id, within: _within, now, ...line }) => ({
      ...line,
      now: instantOf(now),
    })),
  };
};

export interface DocketCount {
  status: string;
  outcome: string | null;
  light: Light;
  count: number;
}

/** How many cases of a campaign the actor may see, by status, outcome and light. One query. */
export const countCases = (db: Db, actor: SignedIn, campaignId: string): Promise<DocketCount[]> =>
  db.$queryRaw<DocketCount[]>`
    SELECT status, outcome, light, count(*)::int AS count FROM (
      SELECT d.status, d.outcome, ${lightSql} AS light
      FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
      JOIN "Policy" p ON p.id = c."policyId" AND p.version = c."policyVersion" CROSS JOIN ${obligationFacts(obligationScope(actor))}
      WHERE d.kind = 'case' AND d."campaignId" = ${campaignId} AND ${fileScope(actor)}
    ) x GROUP BY status, outcome, light`;
