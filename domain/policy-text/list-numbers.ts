import type { CleanText } from '../plan/clean-text';
import type { Segment } from '../plan/segments';
import type { PolicySentence } from './sentences';
import type { MaskedToken } from './tokens/types';

/**
 * The numbers of lists in a sentence, by their offsets in it: they count what they stand before. Sentences are asked for in the text's
 * order, so that all together are one pass.
 */
export const listNumbersOf = (
  clean: CleanText,
  segments: readonly Segment[],
): ((sentence: PolicySentence) => MaskedToken[]) => {
  const marks = segments
    .filter(one => one.marker !== null)
    .map(one => ({
      start: clean.origin[one.start] ?? clean.source.length,
      end: (clean.origin[Math.max(one.bodyStart, one.start + 1) - 1] ?? clean.source.length) + 1,
    }));
  let next = 0;
  return ({ text, placeOf }) => {
    const whole = placeOf(0, text.length);
    const found: MaskedToken[] = [];
    let at = 0;
    while (next < marks.length && marks[next]!.start < whole.start) next++;
    for (; next < marks.length && marks[next]!.start < whole.end; next++) {
      const mark = marks[next]!;
      while (at < text.length && placeOf(at, at).start < mark.start) at++;
      const start = at;
      while (at < text.length && placeOf(at, at).start < mark.end) at++;
      found.push({ type: 'masked', kind: 'list-number', start, end: Math.max(at, start + 1) });
    }
    return found;
  };
};
