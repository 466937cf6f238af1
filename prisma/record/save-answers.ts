import type { Answers } from '../../domain/launch/answers';
import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import { inTransaction } from './acts';

/**
 * Keeps what people decided about a reading.
 *
 * @throws DomainError `VERSION_CONFLICT` when somebody else decided meanwhile.
 */
export const saveAnswers = (
  db: Db,
  input: { campaignId: string; answers: Answers; expectedVersion: number },
): Promise<{ version: number }> =>
  inTransaction(db, async tx => {
    const { campaignId, answers, expectedVersion } = input;
    const { count } = await tx.campaign.updateMany({
      where: { id: campaignId, status: 'draft', version: expectedVersion },
      data: { answers: answers as unknown as Prisma.InputJsonValue, version: { increment: 1 } },
    });
    if (count === 0) {
      const row = await tx.campaign.findUnique({
        where: { id: campaignId },
        select: { status: true, version: true },
      });
      if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
      if (row.status !== 'draft') throw new DomainError('ALREADY_LAUNCHED', { campaignId });
      throw new DomainError('VERSION_CONFLICT', { version: row.version });
    }
    return { version: expectedVersion + 1 };
  });
