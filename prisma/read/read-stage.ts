import { DomainError } from '../../domain/domain-error';
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
    SELECT id, kind, "campaignId" FROM "Proceeding"
    WHERE (${campaignId ?? null}::text IS NULL OR "campaignId" = ${campaignId ?? null})
      AND ((kind = 'interview' AND stage = 'approved' AND facts->>'noticeLetterId' IS NULL)
        OR (kind = 'interview' AND stage IN ('held', 'confirmed', 'answered') AND facts->>'minutesLetterId' IS NULL)
        OR (kind = 'accountability' AND stage = 'approved' AND facts->>'proposalLetterId' IS NULL))
    ORDER BY id`;
