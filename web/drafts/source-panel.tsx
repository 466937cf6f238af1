import { useEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import type { Span } from '../../domain/plan/types';
import { useText } from '../i18n/use-text';
import { useDraftTools } from './draft-context';
import type { LookedAt } from './looked-at';
import { scrollTo } from './scroll-to';
import { SourceChunk, type EntryTag } from './source-chunk';
import { chunksOf } from './source-chunks';
import { SourceLegend } from './source-legend';
import './source-panel.css';
import { entryStarts, placeAt, placesOfPlan, type Place } from './source-places';
import { UnusedBar } from './unused-bar';
import { unusedStretches } from './unused-text';
import { useNear } from './use-near';

interface Props {
  /** What is asked about or was pressed last; it is framed and scrolled to. */
  active: Span | null;
  looked: LookedAt | null;
  onLook: (at: LookedAt, span: Span | null) => void;
}

const meaningOf = ({ assignment, problemRef, kind }: Place): LookedAt | null => {
  if (assignment !== undefined) return { kind: 'assignment', index: assignment };
  if (problemRef !== undefined) return { kind: 'problem', ref: problemRef };
  return kind === 'unused' ? { kind } : null;
};

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;
const none: readonly EntryTag[] = [];

/** The plan's text as it was given: what was read marked by its role, what was not used grey, what is asked about boxed. */
export const SourcePanel = ({ active, looked, onLook }: Props) => {
  const t = useText();
  const { draft, questions } = useDraftTools();
  const { sourceText, plan } = draft;
  const [isOnlyUnused, setIsOnlyUnused] = useState(false);
  const [stretch, setStretch] = useState<Span | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const places = useMemo(
    () => draft.places ?? placesOfPlan({ plan, sourceText }),
    [draft.places, plan, sourceText],
  );
  const chunks = useMemo(() => chunksOf(sourceText), [sourceText]);
  const starts = useMemo(() => entryStarts(places), [places]);
  const unused = useMemo(() => unusedStretches(sourceText, places), [sourceText, places]);
  const asked = useMemo(
    () => questions.all.flatMap(one => (one.place && one.state !== 'waiting' ? [one.place] : [])),
    [questions.all],
  );
  const isNear = useNear(scroller, chunks.length);
  const framed = isOnlyUnused ? stretch : active;

  useEffect(() => {
    return framed && scroller.current ? scrollTo(scroller.current, framed) : undefined;
  }, [framed]);

  const tags = useMemo(
    () =>
      starts.map(({ at, assignment, ref }): EntryTag => {
        const what =
          assignment === undefined
            ? t.questions.problem(ref ?? '')
            : t.questions.measure(plan.assignments[assignment]?.label ?? '');
        return {
          at,
          label: what,
          name: `${what}${t.parts.colon}${t.questions.source.look}`,
          isLooked:
            looked !== null &&
            (looked.kind === 'assignment'
              ? looked.index === assignment
              : looked.kind === 'problem' && looked.ref === ref),
        };
      }),
    [starts, plan, t, looked],
  );
  const tagsOf = useMemo(() => {
    const byChunk = new Map<number, EntryTag[]>();
    let at = 0;
    for (const tag of tags) {
      while ((chunks[at]?.end ?? Infinity) <= tag.at) at += 1;
      const start = chunks[at]?.start ?? 0;
      byChunk.set(start, [...(byChunk.get(start) ?? []), tag]);
    }
    return byChunk;
  }, [tags, chunks]);
  const entry = looked?.kind === 'assignment' ? (plan.assignments[looked.index]?.source ?? null) : null;

  const press = (event: MouseEvent): void => {
    if (!(event.target instanceof HTMLElement) || !getSelection()?.isCollapsed) return;
    const at = event.target.dataset['at'] ?? event.target.dataset['tag'];
    const place = at === undefined ? null : placeAt(places, Number(at));
    if (!place) return;
    const question = questions.all.find(one => one.place && overlaps(one.place, place));
    const meaning = meaningOf(place);
    if (question && event.target.classList.contains('is-asked')) questions.go(question.key);
    else if (meaning) onLook(meaning, event.target.dataset['tag'] === undefined ? place : null);
  };
  return (
    <section className="panel source-panel is-plan" aria-label={t.questions.source.panel}>
      <div className="source-head">
        <h2>{t.drafts.source}</h2>
        <SourceLegend />
      </div>
      <div
        ref={scroller}
        className={`plan-text${isOnlyUnused ? ' is-only-unused' : ''}`}
        role="region"
        aria-label={t.drafts.source}
        tabIndex={0}
        lang="zh-CN"
        onClick={press}
      >
        {chunks.map(chunk => (
          <SourceChunk
            key={chunk.start}
            source={sourceText}
            chunk={chunk}
            places={places}
            asked={asked}
            active={framed && overlaps(framed, chunk) ? framed : null}
            entry={entry && overlaps(entry, chunk) ? entry : null}
            tags={tagsOf.get(chunk.start) ?? none}
            isNear={isNear(chunk.start)}
          />
        ))}
      </div>
      <UnusedBar
        source={sourceText}
        places={places}
        stretches={unused}
        isOnly={isOnlyUnused}
        onOnly={setIsOnlyUnused}
        onShow={setStretch}
      />
    </section>
  );
};
