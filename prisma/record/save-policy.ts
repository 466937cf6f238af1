import { DomainError } from '../../domain/domain-error';
import { checkPolicy } from '../../domain/policy/check-policy';
import type { Policy } from '../../domain/policy/types';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import { inTransaction } from './acts';

export interface NewPolicy {
  id: string;
  rules: Omit<Policy, 'id' | 'version'>;
  note: string;
  createdById: string | null;
}

/**
 * Saves the next version of a policy (督办策略). It takes effect nowhere until a campaign adopts it; new campaigns start
 * with it.
 *
 * @throws DomainError `POLICY_INVALID` with all that is wrong
 */
export const savePolicy = (db: Db, { id, rules, note, createdById }: NewPolicy): Promise<Policy> =>
  inTransaction(db, async tx => {
    const last = await tx.policy.aggregate({ where: { id }, _max: { version: true } });
    const policy: Policy = { ...rules, id, version: (last._max.version ?? 0) + 1 };
    const problems = checkPolicy(policy);
    if (problems.length > 0) throw new DomainError('POLICY_INVALID', { problems });
    const data = policy as unknown as Prisma.InputJsonValue;
    await tx.policy.create({ data: { id, version: policy.version, data, note, createdById } });
    return policy;
  });
