import type { Range } from './page-marks';

/** Ranges in order that do not touch each other. */
export type Apart = readonly Range[];

export const apart = (ranges: readonly Range[]): Apart => {
  const found: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
};

/** The index of the first of `sorted` for which `isBehind` holds, as it does for all that follow. */
export const firstBehind = <T>(sorted: readonly T[], isBehind: (one: T) => boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Stretches without others that lie in them. Each looks at its own holes only. */
export const without = (ranges: readonly Range[], holes: Apart): Range[] =>
  ranges.flatMap(range => {
    const left: Range[] = [];
    let at = range.start;
    for (let index = firstBehind(holes, one => one.end > range.start); index < holes.length; index++) {
      const hole = holes[index]!;
      if (hole.start >= range.end) break;
      if (hole.start > at) left.push({ start: at, end: hole.start });
      at = Math.max(at, hole.end);
    }
    if (at < range.end) left.push({ start: at, end: range.end });
    return left;
  });
