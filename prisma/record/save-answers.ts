import type { Answers } from '../../domain/launch/answers';
import { DomainError } from '../../domain/domain-error';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Db, Tx } from '../schema/db';
import { newestPolicy, type RuleVersions } from '../schema/seed-rules';
import type { Prisma } from '../generated/client';
import { inTransaction } from './acts';

/** The rules of a draft change where another policy was chosen for it; else it keeps the version that it was read with. */
const chosenRules = async (
  tx: Tx,
  campaignId: string,
  chosen: string | undefined,
): Promise<Partial<RuleVersions>> => {
  const row = await tx.campaign.findUnique({ where: { id: campaignId }, select: { policyId: true } });
  const wanted = chosen ?? defaultPolicy.id;
  return !row || row.policyId === wanted ? {} : newestPolicy(tx, wanted);
};

/**
 * Keeps what people decided about a reading, and under which policy it is to be launched.
 *
 * @throws DomainError `POLICY_UNKNOWN`; `VERSION_CONFLICT` when somebody else decided meanwhile.
 */
export const saveAnswers = (
  db: Db,
  input: { campaignId: string; answers: Answers; expectedVersion: number },
): Promise<{ version: number }> =>
  inTransaction(db, async tx => {
    const { campaignId, answers, expectedVersion } = input;
    const rules = await chosenRules(tx, campaignId, answers.policyId);
    const { count } = await tx.campaign.updateMany({
      where: { id: campaignId, status: 'draft', version: expectedVersion },
      data: {
        answers: answers as unknown as Prisma.InputJsonValue,
        ...rules,
        version: { increment: 1 },
      },
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
