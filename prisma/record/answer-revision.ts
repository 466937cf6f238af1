import { DomainError } from '../../domain/domain-error';
import type { Plan } from '../../domain/plan/types';
import type { RevisionAnswers } from '../../domain/revision/read-revision';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import { inTransaction } from './acts';
import { pieceRows, readingColumns } from './create-revision';
import { loadLaunched, lockPlanInForce } from '../read/plan-in-force';
import { readText, type RevisionReader } from '../read/read-text';

export interface AnsweredRevision {
  campaignId: string;
  revisionId: string;
  own: RevisionAnswers;
  expectedVersion: number;
  /** What was read anew in the text where these answers make it read otherwise; they are about this reading then. */
  plan?: Plan;
  /** Compares it anew; in this very process by default. */
  read?: RevisionReader;
}

/**
 * Keeps what people decided about a revised text and compares it anew. What has been decided about pieces stands.
 *
 * @throws DomainError `REVISION_UNKNOWN`, `REVISION_SUPERSEDED`, `VERSION_CONFLICT`
 */
export const answerRevision = (db: Db, input: AnsweredRevision): Promise<{ version: number }> =>
  inTransaction(db, async tx => {
    const { campaignId, revisionId, own, expectedVersion, read } = input;
    const campaign = await loadLaunched(tx, campaignId);
    const inForce = await lockPlanInForce(tx, campaign);
    const row = await tx.revision.findFirst({ where: { id: revisionId, campaignId } });
    if (!row) throw new DomainError('REVISION_UNKNOWN', { revisionId });
    if (row.version !== expectedVersion) throw new DomainError('VERSION_CONFLICT', { version: row.version });
    const { ordinal } = row;
    if ((await tx.revision.count({ where: { campaignId, ordinal: { gt: ordinal } } })) > 0)
      throw new DomainError('REVISION_SUPERSEDED', { revisionId });
    const plan = input.plan ?? (row.plan as unknown as Plan);
    const text = { id: revisionId, ordinal, text: row.sourceText, plan, own };
    const compared = await readText(tx, campaign, inForce, text, { ...(read && { read }) });
    const version = expectedVersion + 1;
    await tx.revision.update({
      where: { id: revisionId },
      data: {
        ...(input.plan && { plan: plan as unknown as Prisma.InputJsonValue }),
        own: own as unknown as Prisma.InputJsonValue,
        version,
        ...readingColumns(compared),
      },
    });
    await tx.revisionPiece.deleteMany({ where: { revisionId, decision: 'pending' } });
    await tx.revisionPiece.createMany({
      data: pieceRows(revisionId, compared.pieces),
      skipDuplicates: true,
    });
    return { version };
  });
