import { DomainError } from '../../domain/domain-error';
import { paperDueSql } from './paper-due-sql';
import type { Db } from '../schema/db';
import type { Stage } from '../../domain/codes/proceeding';

/** @throws DomainError `PROCEEDING_UNKNOWN` */
export const readStage = async (db: Db, id: string): Promise<Stage> => {
  const row = await db.proceeding.findUnique({ where: { id }, select: { stage: true } });
  if (!row) throw new DomainError('PROCEEDING_UNKNOWN', { id });
  return row.stage as Stage;
};

/** Proceedings whose next paper has not been drafted yet: their workflow has something to do now. */
export const proceedingsWithWork = (db: Db, campaignId?: string) =>
  db.$queryRaw<{ id: string; kind: 'interview' | 'accountability'; campaignId: string }[]>`
    SELECT p.id, p.kind, p."campaignId" FROM "Proceeding" p
    WHERE (${campaignId ?? null}::text IS NULL OR p."campaignId" = ${campaignId ?? null})
      AND ${paperDueSql} IS NOT NULL
    ORDER BY p.id`;
