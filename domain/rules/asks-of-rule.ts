import type { Rule } from './types';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The ids of questions in what a rule is made of: wherever a value may be an answer. */
const askedIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(askedIn);
  if (!isObject(value)) return [];
  const { ask, ...rest } = value;
  return [...(typeof ask === 'string' ? [ask] : []), ...Object.values(rest).flatMap(askedIn)];
};

/** Every question that a rule hangs on, each once: those of its params, period, scope and owner, and those that it names. */
export const asksOfRule = (rule: Rule): string[] => {
  const { params, period, scope, owner, asks = [] } = rule;
  return [...new Set([...askedIn([params, period, scope, owner]), ...asks])];
};
