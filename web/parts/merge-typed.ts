export type Values = Record<string, unknown>;

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** Equal as data; the order of names does not count. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Array.isArray(a) === Array.isArray(b) && [...names].every(name => isSame(a[name], b[name]));
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What a person has typed of all that a form holds: not what the form began with, nor what is empty. */
export const typedIn = (all: Values, initial: Values): Values =>
  Object.fromEntries(
    Object.entries(all).filter(
      ([field, value]) => !isSame(value, initial[field]) && !(isEmpty(value) && isEmpty(initial[field])),
    ),
  );

const fieldsOf = (...all: Values[]): string[] => [...new Set(all.flatMap(Object.keys))];

/** By field what has changed since it was seen; null where it is gone. */
export const changesOf = (seen: Values, typed: Values): Values =>
  Object.fromEntries(
    fieldsOf(seen, typed)
      .filter(field => !isSame(seen[field], typed[field]))
      .map(field => [field, typed[field] ?? null]),
  );

interface Merged {
  values: Values;
  /** What the other side changed and this one had not: taken over. */
  taken: string[];
  /** What both changed, each to something else, with the other side's: somebody has to choose. */
  differing: Values;
}

/** Merges what was typed here with what was kept elsewhere, by field, from what both began with. Nothing typed is lost. */
export const mergeTyped = (base: Values, typed: Values, theirs: Values): Merged => {
  const differ = fieldsOf(base, typed, theirs).filter(field => !isSame(typed[field], theirs[field]));
  const taken = differ.filter(field => isSame(typed[field], base[field]));
  const both = differ.filter(field => !taken.includes(field) && !isSame(theirs[field], base[field]));
  const values = { ...typed, ...Object.fromEntries(taken.map(field => [field, theirs[field]])) };
  return {
    values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    taken,
    differing: Object.fromEntries(both.map(field => [field, theirs[field]])),
  };
};
