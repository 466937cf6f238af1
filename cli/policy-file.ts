import { z } from 'zod';
import { DomainError } from '../domain/domain-error';
import { policyRules } from '../api/contracts/policy';
import { checkPolicy } from '../domain/policy/check-policy';
import { defaultPolicy } from '../domain/policy/default-policy';
import type { Policy } from '../domain/policy/types';
import { ladderNames } from '../domain/codes/ladder';
import { parseFile, whyUnreadable } from './parse-file';

// What is not written is as in the default policy: a file says only what differs.
const file = policyRules
  .partial()
  .extend({ ladders: z.partialRecord(z.enum(ladderNames), policyRules.shape.ladders.valueType).default({}) });

/**
 * A policy (督办策略) from a JSON file: the default one with what the file changes.
 *
 * @throws DomainError `POLICY_UNREADABLE`, `POLICY_INVALID` with all that is wrong
 */
export const readPolicyFile = (name: string): Policy => {
  let given: z.infer<typeof file>;
  try {
    given = parseFile(file, name);
  } catch (error) {
    throw new DomainError('POLICY_UNREADABLE', { reason: whyUnreadable(error), name });
  }
  const policy = {
    ...defaultPolicy,
    // Parsed from JSON, so nothing is present and undefined.
    ...(given as Partial<Policy>),
    ladders: { ...defaultPolicy.ladders, ...given.ladders },
  };
  const problems = checkPolicy(policy);
  if (problems.length > 0) throw new DomainError('POLICY_INVALID', { name, problems });
  return policy;
};
