import type { Instant } from '../../domain/calendar/civil-date';
import type { FigureHead } from '../../record/figures/figure-store';
import { Prisma } from '../generated/client';
import type { Db, Tx } from '../schema/db';

/** SQL: the row `f` was recorded by an instant; of now, each is. */
const recordedBy = (asOf: Instant | null, row: Prisma.Sql): Prisma.Sql =>
  asOf === null ? Prisma.sql`TRUE` : Prisma.sql`${row}."recordedAt" <= ${asOf}::timestamptz`;

/**
 * The newest row of each figure that had been recorded by an instant, in the order of their recording. The rows come as one text:
 * 50,000 of them are read in a second.
 */
export const figuresAsOf = async (
  db: Db | Tx,
  campaignId: string,
  asOf: Instant | null,
): Promise<FigureHead[]> => {
  const [row] = await db.$queryRaw<{ heads: string | null }[]>`
    SELECT json_agg(json_build_object('id', f.id::text, 'kind', f.kind, 'bookId', f."bookId", 'data', f.data) ORDER BY f.id)::text
      AS heads
    FROM "Figure" f WHERE f."campaignId" = ${campaignId} AND ${recordedBy(asOf, Prisma.sql`f`)}
      AND NOT EXISTS (SELECT 1 FROM "Figure" s
        WHERE s."campaignId" = ${campaignId} AND s."supersedesId" = f.id AND ${recordedBy(asOf, Prisma.sql`s`)})`;
  return row?.heads ? (JSON.parse(row.heads) as FigureHead[]) : [];
};
