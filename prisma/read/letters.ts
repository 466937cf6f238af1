import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';
import type { SignedIn } from '../people/sessions';
import type { Prisma } from '../generated/client';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf } from './cursor';
import { letterWhere } from './scope';

export interface LetterFilter {
  campaignId?: string | undefined;
  kind?: string[] | undefined;
  status?: string[] | undefined;
  toUnitId?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Letters that the actor may see, the newest first. One query. */
export const queryLetters = async (db: Db, actor: SignedIn, filter: LetterFilter) => {
  const { campaignId, kind, status, toUnitId, limit } = filter;
  const after = decodeCursor('letters', filter.cursor, 2, isInstantPlace);
  const where: Prisma.LetterWhereInput[] = [await letterWhere(db, actor)];
  if (campaignId) where.push({ campaignId });
  if (kind?.length) where.push({ kind: { in: kind } });
  if (status?.length) where.push({ status: { in: status } });
  if (toUnitId) where.push({ toUnitId });
  if (after) {
    const [at = '', id = ''] = after;
    const draftedAt = new Date(at);
    where.push({ OR: [{ draftedAt: { lt: draftedAt } }, { draftedAt, id: { lt: id } }] });
  }
  const rows = await db.letter.findMany({
    where: { AND: where },
    orderBy: [{ draftedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows, limit, last => encodeCursor('letters', [last.draftedAt.toISOString(), last.id]));
};

/** @throws DomainError `LETTER_UNKNOWN`, also where it has not been delivered to the actor's unit. */
export const queryLetter = async (db: Db, actor: SignedIn, id: string) => {
  const row = await db.letter.findFirst({
    where: { AND: [{ id }, await letterWhere(db, actor)] },
    include: { docket: { select: { version: true } } },
  });
  if (!row) throw new DomainError('LETTER_UNKNOWN', { id });
  return row;
};

/** Which of these letters the actor may see: ids. `campaignId` null asks for none in particular. */
export const visibleLetters = async (
  db: Db,
  actor: SignedIn,
  campaignId: string | null,
  ids: string[],
): Promise<Set<string>> => {
  const rows = await db.letter.findMany({
    where: {
      AND: [{ id: { in: ids } }, ...(campaignId ? [{ campaignId }] : []), await letterWhere(db, actor)],
    },
    select: { id: true },
  });
  return new Set(rows.map(row => row.id));
};
