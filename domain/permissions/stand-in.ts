import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import type { Actor, StandIn } from './actor';
import type { EventActor } from './actor';

type Period = StandIn['periods'][number];

/** True on each day from the first to the last, both inclusive. */
export const coversDay = ({ firstOn, lastOn }: Period, day: CivilDate): boolean =>
  firstOn <= day && day <= lastOn;

/** Everybody who has a hand in the act: the person, and his stand-in. No rule of separation may meet either of them. */
export const peopleIn = ({ personId, standIn }: Actor): string[] =>
  standIn ? [personId, standIn.personId] : [personId];

/** The houses that somebody has besides that of the post under which he acts: of his other posts, and of his stand-in. */
export const otherHousesOf = ({
  otherHouses = [],
  standIn,
}: Pick<Actor, 'otherHouses' | 'standIn'>): UnitId[] => [...otherHouses, ...(standIn?.family ?? [])];

/** The houses of everybody who has a hand in the act. */
export const housesOf = (actor: Actor): UnitId[] => [...actor.family, ...otherHousesOf(actor)];

/** Who really acts: the person, or who stands in for him. */
export const actingPerson = ({ personId, standIn }: Pick<Actor, 'personId' | 'standIn'>): string =>
  standIn?.personId ?? personId;

/** Who did it, for the record: the one who really acted and, where he stood in, for whom. */
export const doneBy = (actor: Actor, unitId: UnitId = actor.unitId): EventActor =>
  actor.standIn
    ? { personId: actor.standIn.personId, unitId, actingFor: actor.personId }
    : { personId: actor.personId, unitId };

/** A stand-in acts on his days only, in the campaign's clock. @throws DomainError `NOT_STANDING_IN` */
export const assertStandsIn = ({ standIn, personId }: Actor, now: Instant): void => {
  const day = dateOf(now);
  if (standIn && !standIn.periods.some(one => coversDay(one, day)))
    throw new DomainError('NOT_STANDING_IN', { personId, day });
};

/**
 * Neither standing in nor another post serves to decide about oneself: neither for somebody who decides about the stand-in's own
 * house, nor under one hat about the house of another, nor as oneself about a unit for which one has acted in this docket.
 *
 * @throws DomainError `OWN_WORK`
 */
export const assertDisinterested = (
  actor: Actor,
  units: readonly UnitId[],
  { standIns }: { standIns?: { personId: string; unitId: UnitId }[] },
): void => {
  const people = peopleIn(actor);
  const houses = otherHousesOf(actor);
  const own = units.find(
    unitId =>
      houses.includes(unitId) ||
      standIns?.some(one => one.unitId === unitId && people.includes(one.personId)),
  );
  if (own !== undefined) throw new DomainError('OWN_WORK', { what: 'stand-in', unitId: own });
};
