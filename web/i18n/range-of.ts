/** The first and the last of the numbers (文号) that were given, in brackets; nothing where there are none. */
export const rangeOf = (numbers: readonly string[], to: string): string => {
  const sorted = [...numbers].sort((a, b) => a.localeCompare(b, 'zh', { numeric: true }));
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (!first || !last) return '';
  return first === last ? `(${first})` : `(${first}${to}${last})`;
};
