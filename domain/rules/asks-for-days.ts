import { paramTypes } from './check/param-types';
import type { Rule } from './types';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const walk = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(walk);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const isDays = Object.hasOwn(paramTypes, key) && paramTypes[key] === 'days';
    return isDays && isObject(one) && typeof one['ask'] === 'string' ? [one['ask']] : walk(one);
  });
};

/** The questions by whose answers rules count days: only a whole number answers them. */
export const asksForDays = (rules: readonly Pick<Rule, 'params'>[]): ReadonlySet<string> =>
  new Set(rules.flatMap(one => walk(one.params)));
