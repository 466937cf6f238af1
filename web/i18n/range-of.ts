/** The first and the last of the numbers (文号) that were given, in brackets; nothing where there are none. */
export const rangeOf = (numbers: readonly string[], to: string): string => {
  const sorted = numbers.toSorted((a, b) => a.localeCompare(b, 'zh', { numeric: true }));
  const [first, last] = [sorted.at(0), sorted.at(-1)];
  if (!first || !last) return '';
  return first === last ? `(${first})` : `(${first}${to}${last})`;
};
