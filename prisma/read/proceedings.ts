import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { decodeCursor, encodeCursor, isInstantPlace, pageOf } from './cursor';
import { letterWhere, proceedingWhere } from './scope';

export interface ProceedingFilter {
  campaignId?: string | undefined;
  kind?: string[] | undefined;
  stage?: string[] | undefined;
  unitId?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

/** Proceedings that the actor may see, the newest first. One query. */
export const queryProceedings = async (db: Db, actor: SignedIn, filter: ProceedingFilter) => {
  const { campaignId, kind, stage, unitId, limit } = filter;
  const after = decodeCursor('proceedings', filter.cursor, 2, isInstantPlace);
  const where: Prisma.ProceedingWhereInput[] = [proceedingWhere(actor)];
  if (campaignId) where.push({ campaignId });
  if (kind?.length) where.push({ kind: { in: kind } });
  if (stage?.length) where.push({ stage: { in: stage } });
  if (unitId) where.push({ unitId });
  if (after) {
    const [at = '', id = ''] = after;
    const openedAt = new Date(at);
    where.push({ OR: [{ openedAt: { lt: openedAt } }, { openedAt, id: { lt: id } }] });
  }
  const rows = await db.proceeding.findMany({
    where: { AND: where },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows, limit, last => encodeCursor('proceedings', [last.openedAt.toISOString(), last.id]));
};

const seenBy = (actor: SignedIn, id: string) => ({ AND: [{ id }, proceedingWhere(actor)] });

/** @throws DomainError `PROCEEDING_UNKNOWN`, also where it has not been told to the actor's unit. */
export const assertProceeding = async (db: Db, actor: SignedIn, id: string): Promise<void> => {
  const row = await db.proceeding.findFirst({ where: seenBy(actor, id), select: { id: true } });
  if (!row) throw new DomainError('PROCEEDING_UNKNOWN', { id });
};

/** Which of these proceedings the actor may see. One query. */
export const visibleProceedings = async (db: Db, actor: SignedIn, ids: string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await db.proceeding.findMany({
    where: { AND: [{ id: { in: ids } }, proceedingWhere(actor)] },
    select: { id: true },
  });
  return new Set(rows.map(row => row.id));
};

/** The same with its row. */
export const queryProceeding = async (db: Db, actor: SignedIn, id: string) => {
  const row = await db.proceeding.findFirst({
    where: seenBy(actor, id),
    include: { docket: { select: { version: true } } },
  });
  if (!row) throw new DomainError('PROCEEDING_UNKNOWN', { id });
  return row;
};

/** The letters of the evidence pack: its own, and those that its obligations' rungs led to. */
export const queryEvidenceLetters = async (
  db: Db,
  actor: SignedIn,
  proceedingId: string,
  letterIds: string[],
) =>
  db.letter.findMany({
    where: { AND: [{ OR: [{ proceedingId }, { id: { in: letterIds } }] }, await letterWhere(db, actor)] },
    orderBy: [{ draftedAt: 'asc' }, { id: 'asc' }],
  });
