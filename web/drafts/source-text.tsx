import { useEffect, useMemo, useRef } from 'react';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';

type Kind = 'problem' | 'assignment' | 'duty';

interface Slice extends Span {
  kinds: Kind[];
  isActive: boolean;
}

const marksOf = (plan: DraftView['plan']): { kind: Kind; span: Span }[] => [
  ...plan.categories.flatMap(category =>
    category.problems.map(problem => ({ kind: 'problem' as const, span: problem.source })),
  ),
  ...plan.assignments.map(one => ({ kind: 'assignment' as const, span: one.source })),
  ...[...plan.duties, ...plan.phases].map(one => ({ kind: 'duty' as const, span: one.source })),
];

/** The source cut at every beginning and end of something that was read. */
const slicesOf = (length: number, marks: { kind: Kind; span: Span }[], active: Span | null): Slice[] => {
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

/** The plan's text as it was given, with what was read marked; what is asked for is brought into view. */
export const SourceText = ({ draft, active }: { draft: DraftView; active: Span | null }) => {
  const t = useText();
  const place = useRef<HTMLElement>(null);
  const slices = useMemo(
    () => slicesOf(draft.sourceText.length, marksOf(draft.plan), active),
    [draft.sourceText.length, draft.plan, active],
  );
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [active]);
  const firstActive = slices.findIndex(slice => slice.isActive);
  return (
    <div className="source-text" role="region" aria-label={t.drafts.source} tabIndex={0} lang="zh-CN">
      {slices.map((slice, index) => {
        const text = draft.sourceText.slice(slice.start, slice.end);
        if (slice.kinds.length === 0 && !slice.isActive) return text;
        return (
          <mark
            key={slice.start}
            ref={index === firstActive ? place : null}
            className={[...slice.kinds.map(kind => `read-${kind}`), slice.isActive ? 'is-active' : ''].join(
              ' ',
            )}
          >
            {text}
          </mark>
        );
      })}
    </div>
  );
};
