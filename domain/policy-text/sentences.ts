import { normaliseText } from '../deadline/normalise-text';
import { isDateLine, isTableRow } from '../plan/join-lines';
import { markerAt } from '../plan/markers';
import type { Range } from '../plan/page-marks';
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

interface Stretch extends Range {
  isRow: boolean;
}

const ended = /[。;:!?…][”"’』」》)\]]{0,3}$/;

/**
 * Whether the sentence of a line goes on in the next, though the text is too short to show that it was wrapped: it has commas and no end,
 * and below it nothing begins.
 */
const isCut = (norm: string, above: Stretch, below: Range): boolean => {
  const words = norm.slice(Math.max(above.start, above.end - 200), above.end).trimEnd();
  const next = norm.slice(below.start, Math.min(below.end, below.start + 400));
  if (above.isRow || ended.test(words) || words.length < 12 || !/[,。;]|、.*、/.test(words)) return false;
  return (
    !isTableRow(next) &&
    !isDateLine(next) &&
    markerAt(next, 0) === null &&
    !/^(?:第.{1,5}[条章]|附)/.test(next)
  );
};

/** Lines as they belong together. */
const stretchesOf = ({ lines, norm }: CleanText): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const line of lines) {
    const above = stretches.at(-1);
    if (above && isCut(norm, above, line)) above.end = line.end;
    else stretches.push({ ...line, isRow: isTableRow(norm.slice(line.start, line.end)) });
  }
  return stretches;
};

/** The sentences of a clean text, in order; a row of a table is one. They end at 。 and ; but never inside a table. */
export const policySentences = (clean: CleanText): PolicySentence[] => {
  const lineOf = lineFinder(clean.source);
  const flat = clean.norm.replaceAll('\n', ' ');
  return stretchesOf(clean).flatMap(stretch => {
    const ranges = stretch.isRow ? [stretch] : sentencesIn(flat, stretch);
    return ranges.map(range => {
      const norm = flat.slice(range.start, range.end);
      const { text, origin } = normaliseText(stretch.isRow ? norm.replaceAll('\t', '|') : norm);
      const sourceAt = (at: number): number =>
        clean.origin[range.start + (origin[at] ?? norm.length)] ?? clean.source.length;
      return {
        text,
        cleanStart: range.start,
        isRow: stretch.isRow,
        placeOf: (start: number, end: number) => {
          const from = sourceAt(start);
          return { start: from, end: end > start ? sourceAt(end - 1) + 1 : from, line: lineOf(from) };
        },
      };
    });
  });
};
