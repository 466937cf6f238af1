import type { Light } from '../../domain/light/light';
import type { DocketState } from '../../domain/docket/state';
import { toInstant, type Instant } from '../../domain/calendar/civil-date';
import type { Db } from '../db';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { decodeCursor, encodeCursor, pageOf, type Paged } from './cursor';
import { orderOf, type LedgerSort } from './ledger-order';
import { heardFacts, lightSql, nowSql, obligationFacts } from './light-sql';
import { docketScope } from './scope';

export interface LedgerFilter {
  kind: 'case' | 'unit-file';
  campaignId?: string | undefined;
  status?: string[] | undefined;
  outcome?: string[] | undefined;
  light?: Light[] | undefined;
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
}

type Row = Omit<LedgerLine, 'now'> & { now: Date; key: string; id: string };

const like = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const conditions = (filter: LedgerFilter, actor: SignedIn): Prisma.Sql => {
  const { campaignId, status, outcome, leadId, unitId, q, kind } = filter;
  const all = [Prisma.sql`d.kind = ${kind}`, docketScope(actor)];
  if (campaignId) all.push(Prisma.sql`d."campaignId" = ${campaignId}`);
  if (status?.length) all.push(Prisma.sql`d.status = ANY(${status}::text[])`);
  if (outcome?.length) all.push(Prisma.sql`d.outcome = ANY(${outcome}::text[])`);
  if (leadId) all.push(Prisma.sql`d."leadIds" @> ARRAY[${leadId}]::text[]`);
  if (unitId) all.push(Prisma.sql`d."unitIds" @> ARRAY[${unitId}]::text[]`);
  if (q)
    all.push(Prisma.sql`(d.title ILIKE ${like(q)} OR d.category ILIKE ${like(q)} OR d.ref ILIKE ${like(q)})`);
  return Prisma.join(all, ' AND ');
};

/** Dockets with their campaign's clock and policy, and what their light follows from. */
const lit = Prisma.sql`"Docket" d
  JOIN "Campaign" c ON c.id = d."campaignId"
  JOIN "Policy" p ON p.id = c."policyId" AND p.version = c."policyVersion"
  CROSS JOIN ${obligationFacts} CROSS JOIN ${heardFacts}`;

/** A page of the ledger: what the actor may see, filtered, in a stable order. One query. */
export const queryLedger = async (
  db: Db,
  actor: SignedIn,
  filter: LedgerFilter,
): Promise<Paged<LedgerLine>> => {
  const { sort, limit, light, overdue } = filter;
  const { key, isDescending } = orderOf(sort);
  const after = decodeCursor(sort, filter.cursor, 2);
  const outer = [Prisma.sql`TRUE`];
  if (light?.length) outer.push(Prisma.sql`x.light = ANY(${light}::text[])`);
  if (overdue !== undefined) outer.push(Prisma.sql`(x."overdueCount" > 0) = ${overdue}`);
  if (after)
    outer.push(
      isDescending
        ? Prisma.sql`(x.key, x.id) < (${after[0]}, ${after[1]})`
        : Prisma.sql`(x.key, x.id) > (${after[0]}, ${after[1]})`,
    );
  const direction = Prisma.raw(isDescending ? 'DESC' : 'ASC');
  const rows = await db.$queryRaw<Row[]>`
    SELECT x.* FROM (
      SELECT d.id COLLATE "C" AS id, d.state, d.version, d."isEnded", d."nextDueOn", d."changedAt",
        o.open AS "openCount", o.overdue AS "overdueCount", ${lightSql} AS light, ${nowSql} AS now,
        c."policyId", c."policyVersion", ${key} AS key
      FROM ${lit} WHERE ${conditions(filter, actor)}
    ) x WHERE ${Prisma.join(outer, ' AND ')}
    ORDER BY x.key ${direction}, x.id ${direction} LIMIT ${limit + 1}`;
  const page = pageOf(rows, limit, last => encodeCursor(sort, [last.key, last.id]));
  return {
    next: page.next,
    items: page.items.map(({ key: _key, id: _id, now, ...line }) => ({
      ...line,
      now: toInstant(now.getTime()),
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
      SELECT d.status, d.outcome, ${lightSql} AS light FROM ${lit}
      WHERE d.kind = 'case' AND d."campaignId" = ${campaignId} AND ${docketScope(actor)}
    ) x GROUP BY status, outcome, light`;
