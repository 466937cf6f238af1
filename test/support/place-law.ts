import { placeKinds, placeRoles } from '../../domain/codes/places';
import type { Place } from '../../domain/plan/places/place';

/** How the places of a text break their law: in order, touching, covering all of it, and a field always says of what. */
export const breachesOf = (source: string, places: readonly Place[]): string[] => {
  const breaches: string[] = [];
  let done = 0;
  for (const place of places) {
    const words = `${place.start}-${place.end} ${place.kind}`;
    if (place.start !== done) breaches.push(`${words} begins at ${place.start}, not at ${done}`);
    if (place.end <= place.start) breaches.push(`${words} is empty`);
    if (!placeKinds.includes(place.kind)) breaches.push(`${words}: no such kind`);
    if ((place.kind === 'field') !== (place.role !== undefined))
      breaches.push(`${words}: role ${place.role}`);
    if (place.role && !placeRoles.includes(place.role)) breaches.push(`${words}: no role ${place.role}`);
    done = place.end;
  }
  if (done !== source.length) breaches.push(`covers ${done} of ${source.length}`);
  return breaches;
};

/** The stretches from which nothing was read, as they stand. */
export const unusedIn = (source: string, places: readonly Place[]): string[] =>
  places.filter(one => one.kind === 'unused').map(({ start, end }) => source.slice(start, end));
