import { DomainError } from '../../domain/domain-error';
import type { FigureKind } from '../../domain/codes/figures';
import type { FigureProblem } from '../../domain/figures/read/problem';
import type { ImportCounts } from '../../record/figures/figure-store';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf, type Paged } from './cursor';
import { docketScope, seesAll } from './scope';

export interface ImportRecord {
  id: string;
  by: string;
  fileName: string | null;
  fileSha256: string | null;
  rowsSha256: string;
  status: string;
  counts: ImportCounts;
  problems: { count: number; first: FigureProblem[] } | null;
  personId: string | null;
  recordedAt: Date;
}

/**
 * SQL: the import `i` is one that the actor sees. Offices see each. A unit sees what its people brought themselves, and what speaks
 * of nothing but itself and what is below it: the counts and sums of a batch are those of all its rows.
 */
const importScope = (actor: SignedIn): Prisma.Sql =>
  seesAll(actor)
    ? Prisma.sql`TRUE`
    : Prisma.sql`(i."personId" = ${actor.personId} OR (i.status = 'recorded' AND cardinality(i."unitIds") > 0
        AND i."unitIds" <@ ${[...actor.scopeUnitIds]}::text[]))`;

const columns = Prisma.sql`i.id, i.by, i."fileName", i."fileSha256", i."rowsSha256", i.status, i.counts, i.problems, i."personId",
  i."recordedAt"`;

const ORDER = 'figure-imports';

/** The imports of a campaign that the actor sees, newest first. */
export const queryImports = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Paged<ImportRecord>> => {
  const after = decodeCursor(ORDER, cursor, 2, isInstantPlace);
  const rows = await db.$queryRaw<ImportRecord[]>`
    SELECT ${columns} FROM "FigureImport" i WHERE i."campaignId" = ${campaignId} AND ${importScope(actor)}
      AND ${after ? Prisma.sql`(i."recordedAt", i.id) < (${after[0]}::timestamptz, ${after[1]})` : Prisma.sql`TRUE`}
    ORDER BY i."recordedAt" DESC, i.id DESC LIMIT ${limit + 1}`;
  return pageOf(rows, limit, last => encodeCursor(ORDER, [last.recordedAt.toISOString(), last.id]));
};

/** @throws DomainError `FIGURE_IMPORT_UNKNOWN` also where the actor may not see it */
export const findImport = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  batchId: string,
): Promise<ImportRecord> => {
  const [row] = await db.$queryRaw<ImportRecord[]>`
    SELECT ${columns} FROM "FigureImport" i
    WHERE i."campaignId" = ${campaignId} AND i.id = ${batchId} AND ${importScope(actor)}`;
  if (!row) throw new DomainError('FIGURE_IMPORT_UNKNOWN', { batchId });
  return row;
};

interface FigureRecord {
  id: bigint;
  bookId: string;
  kind: FigureKind;
  figureId: string;
  data: Record<string, unknown>;
  isCorrection: boolean;
  isCurrent: boolean;
  hash: string;
}

const ROWS = 'figure-rows';
const isNumber = ([id = '']: string[]): boolean => /^\d{1,18}$/.test(id);

/** The rows of a batch in the books that the actor sees, in the order of their recording. */
export const queryFigureRows = async (
  db: Db,
  actor: SignedIn,
  { campaignId, batchId }: { campaignId: string; batchId: string },
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Paged<FigureRecord>> => {
  const [after] = decodeCursor(ROWS, cursor, 1, isNumber) ?? [];
  const rows = await db.$queryRaw<FigureRecord[]>`
    SELECT f.id, f."bookId", f.kind, f."figureId", f.data, f."supersedesId" IS NOT NULL AS "isCorrection", f.hash,
      NOT EXISTS (SELECT 1 FROM "Figure" s WHERE s."campaignId" = f."campaignId" AND s.kind = f.kind
        AND s."figureId" = f."figureId" AND s.id > f.id) AS "isCurrent"
    FROM "Figure" f JOIN "Docket" d ON d.id = f."bookId"
    WHERE f."campaignId" = ${campaignId} AND f."batchId" = ${batchId} AND ${docketScope(actor)}
      AND ${after === undefined ? Prisma.sql`TRUE` : Prisma.sql`f.id > ${BigInt(after)}`}
    ORDER BY f.id LIMIT ${limit + 1}`;
  return pageOf(rows, limit, last => encodeCursor(ROWS, [String(last.id)]));
};
