import type { FigureKind } from '../../domain/codes/figures';
import type { PlainRows } from '../../domain/figures/plain';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { docketScope, seesAll } from './scope';

/** So many figures of one verdict are shown. */
const USED_SHOWN = 200;

/** A figure that a verdict used, with the batch that brought it. */
export type UsedRecord = {
  [K in FigureKind]: {
    kind: K;
    figureId: string;
    data: PlainRows[K];
    batchId: string;
    fileName: string | null;
    personId: string | null;
    recordedAt: Date;
  };
}[FigureKind];

const seenSql = (actor: SignedIn): Prisma.Sql =>
  seesAll(actor)
    ? Prisma.sql`TRUE`
    : Prisma.sql`EXISTS (SELECT 1 FROM "Docket" d WHERE d.id = n."bookId" AND ${docketScope(actor)})`;

/** The first of these figures that the actor may see, as they stood when the verdict was found. One query. */
export const queryUsed = (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  ids: readonly string[],
  at: Date,
): Promise<UsedRecord[]> => db.$queryRaw`
  WITH newest AS (SELECT DISTINCT ON (f.kind, f."figureId") f.* FROM "Figure" f
    WHERE f."campaignId" = ${campaignId} AND f."figureId" = ANY(${[...ids]}::text[]) AND f."recordedAt" <= ${at}
    ORDER BY f.kind, f."figureId", f.id DESC)
  SELECT n.kind, n."figureId", n.data, n."batchId", i."fileName", i."personId", n."recordedAt"
  FROM newest n LEFT JOIN "FigureImport" i ON i.id = n."batchId"
  WHERE ${seenSql(actor)} ORDER BY array_position(${[...ids]}::text[], n."figureId") LIMIT ${USED_SHOWN}`;

/** How many of these figures the actor may see. One query. */
export const countUsed = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  ids: readonly string[],
): Promise<number> => {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT (n.kind, n."figureId"))::int AS count FROM "Figure" n
    WHERE n."campaignId" = ${campaignId} AND n."figureId" = ANY(${[...ids]}::text[]) AND ${seenSql(actor)}`;
  return row?.count ?? 0;
};
