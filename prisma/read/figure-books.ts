import type { FigureBookState } from '../../domain/figure-book/state';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { decodeCursor, encodeCursor, pageOf, type Paged } from './cursor';
import { docketScope } from './scope';

export interface BookRecord {
  id: string;
  state: FigureBookState;
  changedAt: Date;
}

interface BookFilter {
  unitId?: string | undefined;
  scheme?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

const ORDER = 'figure-books';

/** The books of a campaign that the actor sees, in the order of their ids. */
export const queryBooks = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  { unitId, scheme, cursor, limit }: BookFilter,
): Promise<Paged<BookRecord>> => {
  const [after] = decodeCursor(ORDER, cursor, 1) ?? [];
  const rows = await db.$queryRaw<BookRecord[]>`
    SELECT d.id, d.state, d."changedAt" FROM "Docket" d
    WHERE d."campaignId" = ${campaignId} AND d.kind = 'figure-book' AND ${docketScope(actor)}
      AND ${unitId === undefined ? Prisma.sql`TRUE` : Prisma.sql`d."unitId" = ${unitId}`}
      AND ${scheme === undefined ? Prisma.sql`TRUE` : Prisma.sql`d.state->>'scheme' = ${scheme}`}
      AND ${after === undefined ? Prisma.sql`TRUE` : Prisma.sql`d.id COLLATE "C" > ${after}`}
    ORDER BY d.id COLLATE "C" LIMIT ${limit + 1}`;
  return pageOf(rows, limit, last => encodeCursor(ORDER, [last.id]));
};
