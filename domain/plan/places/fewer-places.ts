import type { Place } from './place';

/** So many can be kept and shown; a plan of 1,000 problems with 1,000 measures has 20,000. */
const MOST = 100_000;

/**
 * The places, with what separates joined to what it stands behind where there are too many to be kept: a text of five million
 * characters may have one at every other of them.
 */
export const fewerPlaces = (places: readonly Place[], most = MOST): readonly Place[] => {
  if (places.length <= most) return places;
  const fewer: Place[] = [];
  for (const place of places) {
    const last = fewer.at(-1);
    const goesOn =
      last !== undefined &&
      (place.kind === 'structure' ||
        (last.kind === place.kind &&
          last.role === place.role &&
          last.assignment === place.assignment &&
          last.problemRef === place.problemRef));
    if (goesOn) last.end = place.end;
    else fewer.push({ ...place });
  }
  return fewer;
};
