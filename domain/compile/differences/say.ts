import type { Name } from '../../codes/names';

/** A sentence in both languages. */
export const say = (zh: string, en: string): Name => ({ zh, en });

/** Two lists by key: what only the first has, what only the second has, and what both have. */
export const matched = <T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string) => {
  const earlier = new Map(before.map(one => [keyOf(one), one]));
  const later = new Map(after.map(one => [keyOf(one), one]));
  return {
    gone: before.filter(one => !later.has(keyOf(one))),
    added: after.filter(one => !earlier.has(keyOf(one))),
    both: after.flatMap(now => {
      const was = earlier.get(keyOf(now));
      return was ? [{ was, now }] : [];
    }),
  };
};
