import type { BreachState } from '../../domain/breach/state';
import type { BreachStatus } from '../../domain/codes/targets';
import { DomainError } from '../../domain/domain-error';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf, type Paged } from './cursor';
import { docketScope, seesAll } from './scope';

/** A breach with its docket. */
export interface BreachRecord {
  id: string;
  campaignId: string;
  version: number;
  state: BreachState;
  foundAt: Date;
}

export interface BreachFilter {
  status?: BreachStatus[] | undefined;
  rule?: string | undefined;
  unit?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** SQL: the breach `b` with its docket `d` is one that the actor may see: of units, those whom it is about or who answer for it. */
const breachScope = (actor: SignedIn): Prisma.Sql =>
  seesAll(actor)
    ? docketScope(actor)
    : Prisma.sql`(${docketScope(actor)} AND (b."unitId" = ANY(${actor.scopeUnitIds}::text[])
        OR b."answerableId" = ANY(${actor.scopeUnitIds}::text[])))`;

const columns = Prisma.sql`b.id, b."campaignId", d.version, d.state, b."foundAt"`;
const tables = Prisma.sql`"Breach" b JOIN "Docket" d ON d.id = b.id`;

// What waits for the office stands before what was decided.
const rank = Prisma.sql`CASE WHEN b.status IN ('proposed', 'to-verify') THEN 0 ELSE 1 END`;
const rankOf = ({ state }: BreachRecord): number =>
  state.status === 'proposed' || state.status === 'to-verify' ? 0 : 1;
const isPlace = ([at = '', first = '']: string[]): boolean => isInstantPlace([at]) && /^[01]$/.test(first);

/** Breaches that the actor may see: what waits first, the newest before the others. One query. */
export const queryBreaches = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  { status, rule, unit, cursor, limit }: BreachFilter,
): Promise<Paged<BreachRecord>> => {
  const after = decodeCursor('breaches', cursor, 3, isPlace);
  const where = [Prisma.sql`b."campaignId" = ${campaignId}`, breachScope(actor)];
  if (status?.length) where.push(Prisma.sql`b.status = ANY(${status}::text[])`);
  if (rule !== undefined) where.push(Prisma.sql`b.rule = ${rule}`);
  if (unit !== undefined) where.push(Prisma.sql`b.unit = ${unit}`);
  if (after) {
    const [at, first, id] = after;
    where.push(Prisma.sql`(${rank} > ${Number(first)} OR (${rank} = ${Number(first)}
      AND (b."foundAt", b.id) < (${at}::timestamptz, ${id})))`);
  }
  const rows = await db.$queryRaw<BreachRecord[]>`
    SELECT ${columns} FROM ${tables} WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY ${rank}, b."foundAt" DESC, b.id DESC LIMIT ${limit + 1}`;
  return pageOf(rows, limit, last =>
    encodeCursor('breaches', [last.foundAt.toISOString(), String(rankOf(last)), last.id]),
  );
};

/** @throws DomainError `BREACH_UNKNOWN`, also where the actor may not see it. One query. */
export const queryBreach = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  id: string,
): Promise<BreachRecord> => {
  const [row] = await db.$queryRaw<BreachRecord[]>`
    SELECT ${columns} FROM ${tables}
    WHERE b.id = ${id} AND b."campaignId" = ${campaignId} AND ${breachScope(actor)}`;
  if (!row) throw new DomainError('BREACH_UNKNOWN', { breachId: id });
  return row;
};

/** The breach of which a case was opened; null where the actor may not see it. One query. */
export const breachOfCase = async (db: Db, actor: SignedIn, id: string): Promise<BreachState | null> => {
  const [row] = await db.$queryRaw<{ state: BreachState }[]>`
    SELECT d.state FROM ${tables} WHERE b.id = ${id} AND ${breachScope(actor)}`;
  return row?.state ?? null;
};

/** The breaches of these rows that the actor may see, by key. One query. */
export const breachesOfKeys = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  keys: readonly string[],
): Promise<Map<string, { id: string; status: BreachStatus; caseId: string | null }>> => {
  const rows = await db.$queryRaw<{ key: string; id: string; status: BreachStatus; caseId: string | null }[]>`
    SELECT b.key, b.id, b.status, b."caseId" FROM ${tables}
    WHERE b."campaignId" = ${campaignId} AND b.key = ANY(${[...keys]}::text[]) AND ${breachScope(actor)}`;
  return new Map(rows.map(({ key, ...one }) => [key, one]));
};

/** Which of these cases the actor may see. One query. */
export const visibleCases = async (db: Db, actor: SignedIn, ids: readonly string[]): Promise<Set<string>> => {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM "Docket" d WHERE d.id = ANY(${[...ids]}::text[]) AND d.kind = 'case' AND ${docketScope(actor)}`;
  return new Set(rows.map(one => one.id));
};

/** The breaches of the same rule, part, unit and stage in other periods that the actor may see. One query. */
export const earlierBreaches = (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  { id, row }: Pick<BreachState, 'id' | 'row'>,
): Promise<{ id: string; period: string; status: BreachStatus; caseId: string | null }[]> => db.$queryRaw`
  SELECT b.id, b.period, b.status, b."caseId" FROM ${tables}
  WHERE b."campaignId" = ${campaignId} AND b.rule = ${row.rule} AND b.part IS NOT DISTINCT FROM ${row.part}
    AND b.unit IS NOT DISTINCT FROM ${row.unit} AND b.stage IS NOT DISTINCT FROM ${row.stage} AND b.id <> ${id}
    AND ${breachScope(actor)} ORDER BY b.period`;
