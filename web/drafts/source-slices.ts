import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';

type Kind = 'problem' | 'assignment' | 'duty';

export interface Slice extends Span {
  kinds: Kind[];
  isActive: boolean;
}

/** What was read from a plan, and where it stands. */
export const marksOf = (plan: DraftView['plan']): { kind: Kind; span: Span }[] => [
  ...plan.categories.flatMap(category =>
    category.problems.map(problem => ({ kind: 'problem' as const, span: problem.source })),
  ),
  ...plan.assignments.map(one => ({ kind: 'assignment' as const, span: one.source })),
  ...[...plan.duties, ...plan.phases].map(one => ({ kind: 'duty' as const, span: one.source })),
];

/** The source cut at every beginning and end of something that was read. */
export const slicesOf = (
  length: number,
  marks: { kind: Kind; span: Span }[],
  active: Span | null,
): Slice[] => {
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
      kinds: marks.filter(mark => covers(mark.span)).map(mark => mark.kind),
      isActive: active !== null && covers(active),
    };
  });
};
