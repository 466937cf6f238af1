import type { DraftView } from '../../api/contracts/campaigns';

/** A reading of the source: what a page has seen when somebody answered. */
export type Reading = Pick<DraftView, 'plan' | 'proposedLinks' | 'sourceText'>;

/** Where something stands; `nth` where several things were read in the very same place. */
export interface Place {
  start: number;
  end: number;
  nth?: number;
}

const placed = (sources: readonly { start: number; end: number }[]): Place[] => {
  const seen = new Map<string, number>();
  return sources.map(({ start, end }) => {
    const nth = seen.get(`${start}-${end}`) ?? 0;
    seen.set(`${start}-${end}`, nth + 1);
    return { start, end, ...(nth > 0 && { nth }) };
  });
};

export const assignmentPlaces = ({ plan }: Reading): Place[] =>
  placed(plan.assignments.map(one => one.source));

/** The places of problems by their refs. Where the document only has measures, each is a problem of its own. */
export const problemPlaces = (reading: Reading): Map<string, Place> => {
  const problems = reading.plan.categories.flatMap(({ ordinal, problems: own }) =>
    own.map(one => ({ ref: `${ordinal}-${one.ordinal}`, source: one.source })),
  );
  if (problems.length > 0) {
    const places = placed(problems.map(one => one.source));
    return new Map(problems.map(({ ref }, at) => [ref, places[at]!]));
  }
  const places = assignmentPlaces(reading);
  return new Map(
    reading.proposedLinks.flatMap(({ ref, assignment, isTaken }): [string, Place][] => {
      const place = places[assignment];
      return isTaken && place ? [[ref, place]] : [];
    }),
  );
};

/**
 * For each place of one reading, which of another is the same: exactly there, else the only one that begins there. `null` where
 * there is none; no two are the same one.
 */
export const samePlaces = (from: readonly Place[], to: readonly Place[]): (number | null)[] => {
  const isExact = (a: Place, b: Place): boolean =>
    a.start === b.start && a.end === b.end && (a.nth ?? 0) === (b.nth ?? 0);
  const beginsAt = (all: readonly Place[], start: number): number[] =>
    all.flatMap((one, index) => (one.start === start ? [index] : []));
  return from.map(place => {
    const exact = to.findIndex(one => isExact(one, place));
    if (exact >= 0) return exact;
    const [only, ...more] = beginsAt(to, place.start);
    return only !== undefined && more.length === 0 && beginsAt(from, place.start).length === 1 ? only : null;
  });
};
