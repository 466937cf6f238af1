import type { PartFinding } from '../../domain/assessment/compile-parts';
import type { FindingKind, FindingStatus, SourceKind } from '../../domain/codes/findings';
import { DomainError } from '../../domain/domain-error';
import { groupBy } from '../../domain/group-by';
import type { FindingState } from '../../domain/finding/state';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf, type Paged } from './cursor';
import { nowSql } from './light-sql';
import { docketScope } from './scope';
import { docketsFound } from './dockets-found';

/** A problem of the register with its docket and its campaign. */
export interface FoundRecord {
  id: string;
  campaignId: string;
  title: string;
  clock: string;
  /** The campaign's. */
  now: Date;
  version: number;
  state: FindingState;
  foundAt: Date;
  /** The case of it, in its own campaign or in the one that was drafted of it; null where there is none that the actor may see. */
  caseId: string | null;
}

export interface FindingFilter {
  campaignId?: string | undefined;
  source?: SourceKind[] | undefined;
  kind?: FindingKind[] | undefined;
  status?: FindingStatus[] | undefined;
  unitId?: string | undefined;
  hasCase?: boolean | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** A case knows its findings, wherever it was opened. */
const caseOf = (actor: SignedIn): Prisma.Sql => Prisma.sql`LEFT JOIN LATERAL (
  SELECT k.id FROM (SELECT d.* FROM "Docket" d WHERE d.kind = 'case' AND (d.id = f."caseId" OR d."findingIds" @> ARRAY[f.id])
    AND ${docketScope(actor)}) k ORDER BY k.id LIMIT 1) made ON TRUE`;

const select = (actor: SignedIn): Prisma.Sql => Prisma.sql`
  SELECT f.id, f."campaignId", c.title, c.clock, ${nowSql} AS now, d.version, d.state, f."foundAt", made.id AS "caseId"
  FROM "Finding" f JOIN "Docket" d ON d.id = f.id JOIN "Campaign" c ON c.id = f."campaignId" ${caseOf(actor)}`;

// What waits for a decision stands before what was decided.
const rank = Prisma.sql`CASE WHEN f.status IN ('proposed', 'contested') THEN 0 ELSE 1 END`;
const rankOf = ({ state: { status } }: FoundRecord): number =>
  status === 'proposed' || status === 'contested' ? 0 : 1;
const isPlace = ([at = '', first = '']: string[]): boolean => isInstantPlace([at]) && /^[01]$/.test(first);

const whereOf = async (db: Db, actor: SignedIn, filter: FindingFilter): Promise<Prisma.Sql[]> => {
  const { campaignId, source, kind, status, unitId, hasCase, q } = filter;
  const where = [docketScope(actor)];
  if (campaignId !== undefined) where.push(Prisma.sql`f."campaignId" = ${campaignId}`);
  if (source?.length) where.push(Prisma.sql`f.source = ANY(${source}::text[])`);
  if (kind?.length) where.push(Prisma.sql`f.kind = ANY(${kind}::text[])`);
  if (status?.length) where.push(Prisma.sql`f.status = ANY(${status}::text[])`);
  if (unitId !== undefined) where.push(Prisma.sql`f."subjectId" = ${unitId}`);
  if (hasCase !== undefined) where.push(Prisma.sql`(made.id IS NOT NULL) = ${hasCase}`);
  if (q) where.push((await docketsFound(db, q, { kind: 'finding', campaignId })).sql);
  return where;
};

/** Problems that the actor may see: what waits first, the newest before the others. One query. */
export const queryFindings = async (
  db: Db,
  actor: SignedIn,
  filter: FindingFilter,
): Promise<Paged<FoundRecord>> => {
  const { cursor, limit } = filter;
  const after = decodeCursor('findings', cursor, 3, isPlace);
  const where = await whereOf(db, actor, filter);
  if (after) {
    const [at, first, id] = after;
    where.push(Prisma.sql`(${rank} > ${Number(first)} OR (${rank} = ${Number(first)}
      AND (f."foundAt", f.id) < (${at}::timestamptz, ${id})))`);
  }
  const rows = await db.$queryRaw<FoundRecord[]>`${select(actor)} WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY ${rank}, f."foundAt" DESC, f.id DESC LIMIT ${limit + 1}`;
  return pageOf(rows, limit, last =>
    encodeCursor('findings', [last.foundAt.toISOString(), String(rankOf(last)), last.id]),
  );
};

/** @throws DomainError `FINDING_UNKNOWN`, also where the actor may not see it. One query. */
export const queryFinding = async (db: Db, actor: SignedIn, id: string): Promise<FoundRecord> => {
  const [row] = await db.$queryRaw<FoundRecord[]>`
    ${select(actor)} WHERE f.id = ${id} AND ${docketScope(actor)}`;
  if (!row) throw new DomainError('FINDING_UNKNOWN', { ids: [id] });
  return row;
};

/** Of these the ones that the actor may see, the earliest first. One query. */
export const findingsOf = (db: Db, actor: SignedIn, ids: readonly string[]): Promise<FoundRecord[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db.$queryRaw<
        FoundRecord[]
      >`${select(actor)} WHERE f.id = ANY(${[...ids]}::text[]) AND ${docketScope(actor)}
        ORDER BY f."foundAt", f.id`;

interface Counted<K> {
  key: K | null;
  n: number;
}

/** How many problems of a campaign the actor sees, by kind and by how they stand. One query. */
export const countFindings = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
): Promise<{ byKind: Counted<FindingKind>[]; byStatus: Counted<FindingStatus>[] }> => {
  const rows = await db.$queryRaw<{ kind: FindingKind | null; status: FindingStatus; n: number }[]>`
    SELECT f.kind, f.status, count(*)::int AS n FROM "Finding" f JOIN "Docket" d ON d.id = f.id
    WHERE f."campaignId" = ${campaignId} AND ${docketScope(actor)} GROUP BY f.kind, f.status`;
  const sum = <K>(keyOf: (row: (typeof rows)[number]) => K): { key: K; n: number }[] =>
    [...groupBy(rows, keyOf)].map(([key, all]) => ({ key, n: all.reduce((n, one) => n + one.n, 0) }));
  return { byKind: sum(one => one.kind), byStatus: sum(one => one.status) };
};

/** The problems of a cycle as its report names them: by kind of article 7, then by unit. */
export const findingsOfCycle = async (db: Db, campaignId: string): Promise<PartFinding[]> => {
  const rows = await db.finding.findMany({
    where: { campaignId },
    orderBy: [{ kind: 'asc' }, { subjectId: 'asc' }, { id: 'asc' }],
    select: { subjectId: true, text: true, status: true },
  });
  return rows.map(one => ({ ...one, status: one.status as FindingStatus }));
};
