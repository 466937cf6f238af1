import type { MissingView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';

/** Where in a stretch of the source these words stand; the whole stretch where they are not written in one. */
const wordsWithin = (source: string, span: Span, words: string | undefined): Span => {
  const at = words ? source.slice(span.start, span.end).indexOf(words) : -1;
  return at === -1 || !words ? span : { start: span.start + at, end: span.start + at + words.length };
};

/** Where in the source stands what something missing is about; null where it is about nothing in particular. */
export const placeOf = (
  { about }: MissingView,
  { plan, sourceText }: Pick<DraftView, 'plan' | 'sourceText'>,
): Span | null => {
  if (about.ref !== undefined) {
    const [category, ordinal] = about.ref.split('-');
    return (
      plan.categories
        .find(one => one.ordinal === category)
        ?.problems.find(one => String(one.ordinal) === ordinal)?.source ?? null
    );
  }
  if (about.assignment === undefined) return null;
  const assignment = plan.assignments[about.assignment];
  if (about.milestone !== undefined) return assignment?.milestones[about.milestone]?.source ?? null;
  return assignment ? wordsWithin(sourceText, assignment.source, about.name) : null;
};
