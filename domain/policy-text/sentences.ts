import { normaliseText } from '../deadline/normalise-text';
import { isTableRow } from '../plan/join-lines';
import type { CleanText } from '../plan/clean-text';
import { sentencesIn } from '../plan/places/sentences';
import type { SourcePlace } from './types';

/** A sentence as the readers of dates see it (`normaliseText`), with the way back to the source. */
export interface PolicySentence {
  text: string;
  /** Where it begins in the clean text: tells its clause. */
  cleanStart: number;
  /** A row of a table: its cells are parted by 「|」. */
  isRow: boolean;
  placeOf: (start: number, end: number) => SourcePlace;
}

/** Which line of a text an offset stands in, from 1. Linear once, then by halving. */
export const lineFinder = (source: string): ((at: number) => number) => {
  const breaks: number[] = [];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) breaks.push(at);
  return at => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (breaks[mid]! < at) low = mid + 1;
      else high = mid;
    }
    return low + 1;
  };
};

/** The sentences of a clean text, in order; a row of a table is one. They end at 。 and ; but never inside a table. */
export const policySentences = (clean: CleanText): PolicySentence[] => {
  const lineOf = lineFinder(clean.source);
  return clean.lines.flatMap(line => {
    const isRow = isTableRow(clean.norm.slice(line.start, line.end));
    const ranges = isRow ? [line] : sentencesIn(clean.norm, line);
    return ranges.map(range => {
      const norm = clean.norm.slice(range.start, range.end);
      const { text, origin } = normaliseText(isRow ? norm.replaceAll('\t', '|') : norm);
      const sourceAt = (at: number): number =>
        clean.origin[range.start + (origin[at] ?? norm.length)] ?? clean.source.length;
      return {
        text,
        cleanStart: range.start,
        isRow,
        placeOf: (start: number, end: number) => {
          const from = sourceAt(start);
          return { start: from, end: end > start ? sourceAt(end - 1) + 1 : from, line: lineOf(from) };
        },
      };
    });
  });
};
