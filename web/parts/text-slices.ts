import type { Span } from '../../domain/plan/types';

/** A place in a text with what was read there. */
export interface Mark<K extends string> {
  kind: K;
  span: Span;
}

export interface Slice<K extends string> extends Span {
  kinds: K[];
  isActive: boolean;
}

/** The text cut at every beginning and end of something that was read. */
export const slicesOf = <K extends string>(
  length: number,
  marks: Mark<K>[],
  active: Span | null,
): Slice<K>[] => {
  const spans = active ? [...marks.map(mark => mark.span), active] : marks.map(mark => mark.span);
  const cuts = [...new Set([0, length, ...spans.flatMap(span => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    return {
      start,
      end,
      kinds: [...new Set(marks.filter(mark => covers(mark.span)).map(mark => mark.kind))],
      isActive: active !== null && covers(active),
    };
  });
};
