import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import type { PolicyReadingView } from '../../api/contracts/read-rules';
import type { Span } from '../../domain/plan/types';
import { scrollTo } from '../drafts/scroll-to';
import { SourceChunk } from '../drafts/source-chunk';
import { chunksOf } from '../drafts/source-chunks';
import '../drafts/source-panel.css';
import type { Place } from '../drafts/source-places';
import { useNear } from '../drafts/use-near';
import { useText } from '../i18n/use-text';

interface Props {
  reading: PolicyReadingView;
  /** What is looked at, and the sentence that it stands in. */
  active: Span | null;
  sentence: Span | null;
  onPick: (id: string) => void;
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;

/** Numbers of rules marked, what was not read boxed; in order, none over another. */
const placesOf = ({ proposals }: PolicyReadingView): Place[] => {
  const places: Place[] = [];
  const all = proposals.map(({ place }) => place).sort((a, b) => a.start - b.start);
  for (const { start, end } of all)
    if ((places[places.length - 1]?.end ?? 0) <= start && end > start)
      places.push({ start, end, kind: 'field', role: 'deadline' });
  return places;
};

/** The policy's text with marks; a mark leads to its proposal. */
export const PolicySource = ({ reading, active, sentence, onPick }: Props) => {
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const chunks = useMemo(() => chunksOf(reading.text), [reading.text]);
  const places = useMemo(() => placesOf(reading), [reading]);
  const asked = useMemo(() => reading.unread.map(one => one.place), [reading]);
  const isNear = useNear(scroller, chunks.length);
  useEffect(() => (active && scroller.current ? scrollTo(scroller.current, active) : undefined), [active]);
  const press = (event: MouseEvent): void => {
    const at = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined;
    if (at === undefined) return;
    const found = reading.proposals.find(({ place }) => place.start <= Number(at) && Number(at) < place.end);
    if (found) onPick(found.id);
  };
  return (
    <section className="panel source-panel is-plan" aria-label={t.readRules.source}>
      <div className="source-head">
        <h2>{t.readRules.source}</h2>
        <p className="source-legend">
          <span className="role-deadline">{t.readRules.legend.proposed}</span>
          <span className="is-asked">{t.readRules.legend.unread}</span>
        </p>
      </div>
      <div
        ref={scroller}
        className="plan-text"
        role="region"
        aria-label={t.readRules.source}
        tabIndex={0}
        lang="zh-CN"
        onClick={press}
      >
        {chunks.map(chunk => (
          <SourceChunk
            key={chunk.start}
            source={reading.text}
            chunk={chunk}
            places={places}
            asked={asked}
            active={active && overlaps(active, chunk) ? active : null}
            entry={sentence && overlaps(sentence, chunk) ? sentence : null}
            tags={[]}
            isNear={isNear(chunk.start)}
          />
        ))}
      </div>
    </section>
  );
};
