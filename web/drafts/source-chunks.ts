import type { Span } from '../../domain/plan/types';
import { firstBehind, type Place } from './source-places';

/** Long enough for some paragraphs, short enough to be marked anew while somebody scrolls. */
const CHUNK = 4_000;

/** The source cut behind line breaks into parts of about one size, in order, touching. */
export const chunksOf = (source: string, size: number = CHUNK): Span[] => {
  const chunks: Span[] = [];
  for (let start = 0; start < source.length;) {
    const most = Math.min(source.length, start + size);
    const lastBreak = most === source.length ? most : source.lastIndexOf('\n', most - 1) + 1;
    const end = lastBreak > start ? lastBreak : most;
    chunks.push({ start, end });
    start = end;
  }
  return chunks;
};

export interface Piece extends Span {
  place: Place | null;
  isAsked: boolean;
  isActive: boolean;
}

export interface Line extends Span {
  pieces: Piece[];
}

const within = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans.filter(one => one.start < end && one.end > start);

/**
 * A part of the source as lines, each cut wherever a place, a question or what is looked at begins or ends. `asked` may lie
 * over each other.
 */
export const linesOf = (
  source: string,
  chunk: Span,
  places: readonly Place[],
  asked: readonly Span[],
  active: Span | null,
): Line[] => {
  const lines: Line[] = [];
  const questions = within(asked, chunk);
  let next = firstBehind(places, chunk.start);
  for (let start = chunk.start; start < chunk.end;) {
    const lineBreak = source.indexOf('\n', start);
    const end = lineBreak === -1 || lineBreak >= chunk.end ? chunk.end : lineBreak + 1;
    const own: Place[] = [];
    while ((places[next]?.end ?? Infinity) <= start) next += 1;
    for (let at = next; (places[at]?.start ?? Infinity) < end; at += 1) own.push(places[at]!);
    const here = within(questions, { start, end });
    const shown = active ? within([active], { start, end }) : [];
    const cuts = [
      ...new Set([start, end, ...[...own, ...here, ...shown].flatMap(one => [one.start, one.end])]),
    ]
      .filter(at => at >= start && at <= end)
      .sort((a, b) => a - b);
    const covers = (from: number, to: number) => (one: Span) => one.start <= from && one.end >= to;
    lines.push({
      start,
      end,
      pieces: cuts.slice(1).map((to, index) => {
        const from = cuts[index] ?? start;
        return {
          start: from,
          end: to,
          place: own.find(covers(from, to)) ?? null,
          isAsked: here.some(covers(from, to)),
          isActive: shown.some(covers(from, to)),
        };
      }),
    });
    start = end;
  }
  return lines;
};
