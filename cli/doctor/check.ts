/** ok; something to see to; something that is wrong; or something that could not be looked at. */
export type Verdict = 'ok' | 'warning' | 'problem' | 'unchecked';

export interface Check {
  /** For scripts. */
  id: string;
  verdict: Verdict;
  /** The finding in one sentence. */
  found: string;
  /** What to do about it. */
  advice?: string;
  details?: unknown;
}

export const ok = (id: string, found: string, details?: unknown): Check => ({
  id,
  verdict: 'ok',
  found,
  ...(details !== undefined && { details }),
});

export const warning = (id: string, found: string, advice: string, details?: unknown): Check => ({
  id,
  verdict: 'warning',
  found,
  advice,
  ...(details !== undefined && { details }),
});

export const problem = (id: string, found: string, advice: string, details?: unknown): Check => ({
  id,
  verdict: 'problem',
  found,
  advice,
  ...(details !== undefined && { details }),
});

export const unchecked = (id: string, found: string, advice?: string): Check => ({
  id,
  verdict: 'unchecked',
  found,
  ...(advice && { advice }),
});

/** The words of an error, also where they are only in what it is made of. */
export const wordsOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join('; ');
  const { message = '', code = '' } = error as Partial<NodeJS.ErrnoException>;
  return message.trim().split('\n').at(-1) || code || String(error);
};
