import { useEffect, useMemo, useRef } from 'react';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';
import { marksOf, slicesOf } from './source-slices';

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
