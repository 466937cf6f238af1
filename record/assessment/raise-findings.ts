import type { Raised } from '../../domain/appraisal/types';
import { draftOf } from '../../domain/assessment/draft';
import { noteDoubts } from '../../domain/assessment/note-doubts';
import type { AssessmentState } from '../../domain/assessment/state';
import { dateOf } from '../../domain/calendar/civil-date';
import { findingKindNames } from '../../domain/codes/findings';
import type { Source } from '../../domain/docket/source';
import { findingId, proposeFinding } from '../../domain/finding/propose-finding';
import type { Book } from '../book';
import { appraisalOf } from './appraisal-of';
import type { Doing } from './doing';

const indicatorOf = ({ origin }: Raised): string | null =>
  origin.kind === 'indicator' ? origin.indicator : null;

/** The area of its indicator, or the kind of article 7. */
const categoryOf = ({ scheme }: AssessmentState, raised: Raised): string => {
  const indicator = scheme.indicators.find(one => one.id === indicatorOf(raised));
  return scheme.areas.find(one => one.id === indicator?.area)?.name.zh ?? findingKindNames[raised.kind].zh;
};

const sourceOf = (state: AssessmentState, raised: Raised, id: string, { facts }: Book): Source => ({
  kind: 'assessment',
  organ: state.scheme.organiser,
  number: null,
  title: state.title,
  on: dateOf(facts.now),
  fileIds: [],
  findingId: id,
  indicator: indicatorOf(raised),
});

/**
 * 提出发现问题: what article 7 makes of the data that were joined is proposed, each once by its key, with what was found in earlier
 * cycles beside it. What is there already stays as people left it.
 */
export const raiseFindings: Doing = async (book, held, state) => {
  const { facts, store } = book;
  const { campaignId, year } = state;
  const appraisal = await appraisalOf(book, state);
  const { raised } = appraisal;
  const idOf = (one: Raised): string => findingId(campaignId, one.key);
  const there = new Set((await book.holdKnown(raised.map(idOf))).map(one => one.id));
  const fresh = raised.filter(one => !there.has(idOf(one)));
  const before = { campaignId, year, on: dateOf(facts.now) };
  const recurring = fresh.map(one => ({
    subjectId: one.subjectId,
    kind: one.kind,
    indicator: indicatorOf(one),
  }));
  const earlier = await store.assessments.earlier(recurring, before);
  for (const [index, one] of fresh.entries()) {
    const found = {
      subjectId: one.subjectId,
      findingKind: one.kind,
      category: categoryOf(state, one),
      text: one.title,
      says: one.says,
      cite: one.cite,
      origin: one.origin,
      source: sourceOf(state, one, idOf(one), book),
      year,
      on: one.on,
      earlier: earlier[index] ?? [],
    };
    book.save(null, proposeFinding(campaignId, one.key, found, facts));
  }
  const draft = draftOf(state);
  noteDoubts(draft, appraisal, facts.now);
  draft.emit({ type: 'findings-raised', at: facts.now, by: null, findingIds: fresh.map(idOf) });
  book.save(held, draft.done());
};
