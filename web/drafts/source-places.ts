import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';

export type Place = NonNullable<DraftView['places']>[number];

/** The index of the first of `items`, in order, that ends behind `at`. */
export const firstBehind = (items: readonly Span[], at: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** The place that a character of the source belongs to. */
export const placeAt = (places: readonly Place[], at: number): Place | null => {
  const found = places[firstBehind(places, at)];
  return found && found.start <= at ? found : null;
};

/** What was read of an older draft, which has no places, as such: the spans of what was read, the rest as structure. */
export const placesOfPlan = ({ plan, sourceText }: Pick<DraftView, 'plan' | 'sourceText'>): Place[] => {
  const read: Place[] = [
    ...plan.categories.flatMap(category =>
      category.problems.map((problem): Place => ({
        ...problem.source,
        kind: 'field',
        role: 'problem',
        problemRef: `${category.ordinal}-${problem.ordinal}`,
      })),
    ),
    ...plan.assignments.map((one, assignment): Place => ({
      ...one.source,
      kind: 'field',
      role: 'measure',
      assignment,
    })),
    ...[...plan.duties, ...plan.phases].map((one): Place => ({
      ...one.source,
      kind: 'field',
      role: 'deadline',
    })),
  ].sort((a, b) => a.start - b.start);
  const places: Place[] = [];
  let at = 0;
  for (const one of read) {
    if (one.start < at) continue;
    if (one.start > at) places.push({ start: at, end: one.start, kind: 'structure' });
    places.push(one);
    at = one.end;
  }
  if (at < sourceText.length) places.push({ start: at, end: sourceText.length, kind: 'structure' });
  return places;
};

/** Where each entry of the assignments and each problem begins, in order, with what it is called there. */
export const entryStarts = (
  places: readonly Place[],
): { at: number; assignment?: number; ref?: string }[] => {
  const seen = new Set<string>();
  return places.flatMap(({ start, assignment, problemRef }) => {
    const key = assignment === undefined ? problemRef : `#${assignment}`;
    if (key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [assignment === undefined ? { at: start, ref: key } : { at: start, assignment }];
  });
};
