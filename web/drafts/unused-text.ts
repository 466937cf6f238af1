import type { Span } from '../../domain/plan/types';
import type { Place } from './source-places';

/** Letters and figures; what has none, such as marks and blanks, is nothing to be read. */
const says = /[\p{L}\p{N}]/u;

/** The stretches of the source that were not used and say something; what only marks or blanks divide is one. */
export const unusedStretches = (source: string, places: readonly Place[]): Span[] => {
  const stretches: Span[] = [];
  let isOpen = false;
  for (const { start, end, kind } of places) {
    const isSaid = says.test(source.slice(start, end));
    if (kind === 'unused' && isSaid) {
      const last = stretches[stretches.length - 1];
      if (isOpen && last) last.end = end;
      else stretches.push({ start, end });
      isOpen = true;
    } else if (isSaid) isOpen = false;
  }
  return stretches;
};

const countOf = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** How much of what the source says was used, in whole per cent; never 100 while something was not. */
export const usedPercent = (source: string, places: readonly Place[]): number => {
  let used = 0;
  let unused = 0;
  for (const { start, end, kind } of places) {
    const count = countOf(source.slice(start, end));
    if (kind === 'unused') unused += count;
    else used += count;
  }
  return unused === 0 ? 100 : Math.min(99, Math.floor((used * 100) / (used + unused)));
};
