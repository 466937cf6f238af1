import type { Range } from './page-marks';

const opener = /(?:^|[。;:,\s])(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][,、])/g;

/** The parts of 「…。一是…;二是…」, each from its ordinal to the next; empty when there are fewer than two. */
export const enumeratedIn = (norm: string, range: Range): { head: Range; items: Range[] } => {
  const text = norm.slice(range.start, range.end);
  const starts = [...text.matchAll(opener)].map(match => {
    const skip = /^[。;:,\s]/.test(match[0]) ? 1 : 0;
    return range.start + match.index + skip;
  });
  if (starts.length < 2) return { head: range, items: [] };
  return {
    head: { start: range.start, end: starts[0]! },
    items: starts.map((start, index) => ({ start, end: starts[index + 1] ?? range.end })),
  };
};
