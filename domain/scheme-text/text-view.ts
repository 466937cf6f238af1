import { normaliseText } from '../deadline/normalise-text';
import { cleanText } from '../plan/clean-text';
import { lineFinder } from '../policy-text/sentences';
import type { SourcePlace } from '../policy-text/types';

/** The text as the readers see it: half-width, without white space, with the way back to the source. */
export interface TextView {
  text: string;
  isLineStart: (at: number) => boolean;
  placeOf: (start: number, end: number) => SourcePlace;
  /** The lines before a place, each with where it begins. */
  linesBefore: (at: number) => { start: number; text: string }[];
}

/** Page marks are gone and wrapped lines are joined, as in plans. */
export const viewOf = (source: string): TextView => {
  const clean = cleanText(source);
  const { text, origin } = normaliseText(clean.norm);
  const lineOf = lineFinder(source);
  const starts = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const before = at === 0 ? 0 : origin[at - 1]! + 1;
    if (at === 0 || clean.norm.slice(before, origin[at]).includes('\n')) starts.add(at);
  }
  const sourceAt = (at: number): number => clean.origin[origin[at] ?? clean.norm.length] ?? source.length;
  return {
    text,
    isLineStart: at => starts.has(at),
    placeOf: (start, end) => {
      const from = sourceAt(start);
      return { start: from, end: end > start ? sourceAt(end - 1) + 1 : from, line: lineOf(from) };
    },
    linesBefore: at => {
      const own = [...starts].filter(one => one < at);
      return own.map((start, nth) => ({ start, text: text.slice(start, own[nth + 1] ?? at) }));
    },
  };
};
