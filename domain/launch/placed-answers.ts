import { problemsOf } from '../links/problems-of';
import type { Plan, Span } from '../plan/types';
import type { Answers, PlacedAnswer, ReadPlace } from './answers';

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

/** The place of each, in the order given. */
export const readPlaces = (all: readonly { source: Span }[]): ReadPlace[] => {
  const seen = new Map<string, number>();
  return all.map(({ source: { start, end } }) => {
    const key = keyOf({ start, end });
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return { start, end, ...(nth > 0 && { nth }) };
  });
};

/**
 * Finds what was read in a place: exactly there, else what begins there, else the only thing that has a part of it. `null` where
 * there is nothing, and where one cannot tell.
 */
export const finderOf = (places: readonly ReadPlace[]): ((place: ReadPlace) => number | null) => {
  const exact = new Map<string, number[]>();
  const byStart = new Map<number, number[]>();
  for (const [index, place] of places.entries()) {
    exact.set(keyOf(place), [...(exact.get(keyOf(place)) ?? []), index]);
    byStart.set(place.start, [...(byStart.get(place.start) ?? []), index]);
  }
  const found = new Map<string, number | null>();
  const look = (place: ReadPlace): number | null => {
    const same = exact.get(keyOf(place));
    if (same) return same[place.nth ?? 0] ?? null;
    const beginning = byStart.get(place.start) ?? [];
    if (beginning.length === 1) return beginning[0]!;
    const touching = places.flatMap(({ start, end }, index) =>
      start < place.end && place.start < end ? [index] : [],
    );
    return touching.length === 1 ? touching[0]! : null;
  };
  return place => {
    const key = `${keyOf(place)}-${place.nth ?? 0}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const index = look(place);
    found.set(key, index);
    return index;
  };
};

/** All names of units that were read in an assignment. */
export const unitsRead = (one: Plan['assignments'][number]): string[] => [
  ...one.leads,
  ...one.responsible,
  ...one.supporting,
  ...one.supervising,
];

/** What people decided about a reading, by places. Names of units and dates of the timetable have no place, and need none. */
export const placesOf = (plan: Plan, answers: Answers): PlacedAnswer[] => {
  const assignments = readPlaces(plan.assignments);
  const problems = problemsOf(plan);
  const problemPlaces = readPlaces(problems);
  const placeOfRef = new Map(problems.map(({ ref }, index) => [ref, problemPlaces[index]!]));
  const marked = (what: 'major' | 'left-out', refs: readonly string[] = []): PlacedAnswer[] =>
    refs.flatMap(ref => {
      const place = placeOfRef.get(ref);
      return place ? [{ what, place }] : [];
    });
  return [
    ...Object.entries(answers.assignments).flatMap(([index, answer]): PlacedAnswer[] => {
      const [place, read] = [assignments[Number(index)], plan.assignments[Number(index)]];
      return place && read ? [{ what: 'assignment', place, answer, units: unitsRead(read) }] : [];
    }),
    ...Object.entries(answers.milestones).flatMap(([key, answer]): PlacedAnswer[] => {
      const [index = -1, n = -1] = key.split('.').map(Number);
      const [assignment, milestone] = [assignments[index], plan.assignments[index]?.milestones[n]];
      return assignment && milestone
        ? [{ what: 'milestone', place: milestone.source, assignment, raw: milestone.raw, answer }]
        : [];
    }),
    ...(answers.links ?? []).flatMap(({ ref, assignment: index }): PlacedAnswer[] => {
      const [place, assignment] = [placeOfRef.get(ref), assignments[index]];
      return place && assignment ? [{ what: 'link', place, assignment }] : [];
    }),
    ...marked('major', answers.major),
    ...marked('left-out', answers.leftOut),
    ...Object.entries(answers.sources ?? {}).flatMap(([ref, source]): PlacedAnswer[] => {
      const place = placeOfRef.get(ref);
      return place ? [{ what: 'source', place, source }] : [];
    }),
    ...Object.entries(answers.findings ?? {}).flatMap(([ref, findingIds]): PlacedAnswer[] => {
      const place = placeOfRef.get(ref);
      return place ? [{ what: 'findings', place, findingIds }] : [];
    }),
  ];
};
