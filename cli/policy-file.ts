import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DomainError } from '../domain/domain-error';
import { acts, ladderNames } from '../domain/obligation/types';
import { checkPolicy } from '../domain/policy/check-policy';
import { defaultPolicy } from '../domain/policy/default-policy';
import type { Policy } from '../domain/policy/types';

const rung = z.strictObject({
  act: z.enum(acts),
  after: z.strictObject({ event: z.enum(['deadline', 'letter-delivered']), workingDays: z.number() }),
  cites: z.array(z.string()),
  late: z.enum(['fire', 'fold', 'skip']),
});
const ladder = z.strictObject({
  remindDaysBefore: z.array(z.number()),
  remindCites: z.array(z.string()),
  rungs: z.array(rung),
});
// What is not written is as in the default policy: a file says only what differs.
const file = z.looseObject({
  ladders: z.partialRecord(z.enum(ladderNames), ladder).default({}),
});

/**
 * A policy (督办策略) from a JSON file: the default one with what the file changes.
 *
 * @throws DomainError `POLICY_UNREADABLE`, `POLICY_INVALID` with all that is wrong
 */
export const readPolicyFile = (name: string): Policy => {
  let given: z.infer<typeof file>;
  try {
    given = file.parse(JSON.parse(readFileSync(name, 'utf8')));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new DomainError('POLICY_UNREADABLE', `无法读取策略 ${name}:${reason}`, { name });
  }
  const unknown = Object.keys(given).filter(key => !(key in defaultPolicy) && key !== 'extension');
  const policy = {
    ...defaultPolicy,
    ...given,
    ladders: { ...defaultPolicy.ladders, ...given.ladders },
  };
  const problems = [
    ...unknown.map(path => ({ code: 'FIELD_UNKNOWN', path, message: '没有这一项' })),
    ...checkPolicy(policy),
  ];
  if (problems.length > 0)
    throw new DomainError(
      'POLICY_INVALID',
      `策略 ${name} 有 ${problems.length} 处错误:\n${problems.map(one => `  ${one.path}:${one.message}`).join('\n')}`,
      { problems },
    );
  return policy;
};
