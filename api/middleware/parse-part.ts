import type { z } from 'zod';
import { unstorableIn, type Flaw } from '../../domain/storable';
import type { Problem } from '../contracts/problem';

export type Part = 'params' | 'query' | 'body';
type Errors = NonNullable<Problem['errors']>;

// A list of thousands that is wrong throughout is not answered with as many lines.
const MOST_ERRORS = 50;

/** A request whose parts do not fit the contract: which fields, and why. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly errors: Errors;
  constructor(part: Part, issues: { path: readonly PropertyKey[]; message: string }[]) {
    super(`invalid ${part}`);
    this.errors = issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({
      path: [part, ...path.map(String)].join('.'),
      message,
    }));
  }
}

const flaws: Record<Flaw, string> = {
  nul: '不能含有空字符(U+0000)',
  'half-pair': '含有半个字符(单个代理项)',
  number: '数值过大',
  depth: '嵌套过深',
};

/**
 * The gate for everything that comes in: first what the record cannot keep, wherever in the part it stands and whether or
 * not the contract mentions it, so that no contract can forget it; then the contract.
 *
 * @throws InvalidRequest naming every field
 */
export const parsePart = <T extends z.ZodType>(part: Part, schema: T, value: unknown): z.output<T> => {
  const unstorable = unstorableIn(value);
  if (unstorable.length > 0)
    throw new InvalidRequest(
      part,
      unstorable.map(({ path, flaw }) => ({ path, message: flaws[flaw] })),
    );
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new InvalidRequest(part, parsed.error.issues);
  return parsed.data;
};
