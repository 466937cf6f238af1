import { useEffect, useMemo, useRef } from 'react';
import type { Span } from '../../domain/plan/types';
import { slicesOf, type Mark } from './text-slices';

interface Props {
  text: string;
  label: string;
  marks: Mark<string>[];
  active: Span | null;
}

/** A text as it was given, with what was read marked (`.read-KIND`); what is asked for is brought into view. */
export const MarkedText = ({ text, label, marks, active }: Props) => {
  const place = useRef<HTMLElement>(null);
  const slices = useMemo(() => slicesOf(text.length, marks, active), [text.length, marks, active]);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
  }, [active]);
  const firstActive = slices.findIndex(slice => slice.isActive);
  return (
    <div className="source-text" role="region" aria-label={label} tabIndex={0} lang="zh-CN">
      {slices.map((slice, index) => {
        const words = text.slice(slice.start, slice.end);
        if (slice.kinds.length === 0 && !slice.isActive) return words;
        return (
          <mark
            key={slice.start}
            ref={index === firstActive ? place : null}
            className={[...slice.kinds.map(kind => `read-${kind}`), slice.isActive ? 'is-active' : ''].join(
              ' ',
            )}
          >
            {words}
          </mark>
        );
      })}
    </div>
  );
};
