import type { Place } from './place';

/** Hundredths of a text's words that were read, rounded down: 100 only where nothing is left. What separates is not counted. */
export const shareUsed = (places: readonly Place[]): number => {
  let used = 0;
  let all = 0;
  for (const { start, end, kind, role } of places) {
    if (kind === 'structure') continue;
    all += end - start;
    // What is asked of everybody is known for what it is, and nothing is made of it.
    if (kind !== 'unused' && role !== 'requirement') used += end - start;
  }
  return all === 0 ? 100 : Math.floor((used * 100) / all);
};
