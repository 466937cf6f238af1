import type { Instant } from '../calendar/civil-date';
import type { Role } from '../codes/roles';
import type { PersonEvent, RegistryEvent, UnitEvent } from './events';
import { foldPerson, foldUnit } from './evolve';
import type { PersonFacts, UnitFacts } from './facts';

/** An instant by the machine's clock, or by that of a rehearsal. */
export interface Moment {
  at: Instant;
  rehearsalId: string | null;
}

const isBy = ({ at, clocks }: RegistryEvent, moment: Moment): boolean => {
  if (moment.rehearsalId === null) return at <= moment.at;
  const shown = clocks[moment.rehearsalId];
  // What was recorded before the rehearsal began was known in it from its first instant.
  return shown === undefined || shown <= moment.at;
};

/**
 * The events that were recorded by a moment. What was there before the registry kept events (补录) counts from always: since
 * when it had been so is not known.
 */
const registeredBy = <E extends RegistryEvent>(events: readonly E[], moment: Moment): E[] => {
  const last = events.findLastIndex(one => isBy(one, moment));
  return events.slice(0, Math.max(last + 1, events[0]?.via === 'opening' ? 1 : 0));
};

/** The unit as it was registered at a moment; null before it was. */
export const unitAsOf = (events: readonly UnitEvent[], moment: Moment): UnitFacts | null =>
  foldUnit(registeredBy(events, moment));

/** What a unit was called at a moment; before it was registered, by its first name. Null without any event. */
export const unitNameAsOf = (events: readonly UnitEvent[], moment: Moment): string | null =>
  (unitAsOf(events, moment) ?? foldUnit(events.slice(0, 1)))?.name ?? null;

/** The person as registered at a moment; null before. */
export const personAsOf = (events: readonly PersonEvent[], moment: Moment): PersonFacts | null =>
  foldPerson(registeredBy(events, moment));

/** The roles that a person had at a moment, of an act for instance; none before registration or with a closed account. */
export const rolesAsOf = (events: readonly PersonEvent[], moment: Moment): Role[] => {
  const person = personAsOf(events, moment);
  return person?.isActive ? person.roles : [];
};
