const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether two fields of the registry hold the same; lists in their order. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (!isObject(a) || !isObject(b)) return a === b;
  const [these, those] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return these.size === those.size && [...these].every(([key, one]) => isSame(one, those.get(key)));
};
