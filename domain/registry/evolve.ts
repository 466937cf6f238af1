import { personChanges, unitChanges, type PersonChange, type UnitChange } from './events';
import { factsOfPerson, factsOfUnit, type PersonFacts, type UnitFacts } from './facts';
import { isSame } from './is-same';

/** One field goes over to its new value. @throws Error where it was not what the event says it was */
const changed = <F extends object>(
  facts: F | null,
  field: keyof F,
  { type, from, to }: { type: string; from: unknown; to: unknown },
): F => {
  if (facts === null) throw new Error(`${type} of what is not registered`);
  if (!isSame(facts[field], from)) throw new Error(`${type} from what it was not`);
  return { ...facts, [field]: to };
};

const first = <F>(before: F | null, facts: F): F => {
  if (before !== null) throw new Error('registered twice');
  return facts;
};

/** The unit after an event. @throws Error for an event that cannot follow */
const evolveUnit = (unit: UnitFacts | null, event: UnitChange): UnitFacts =>
  event.type === 'unit-registered'
    ? first(unit, factsOfUnit(event))
    : changed(unit, unitChanges[event.type], event);

/** The person after an event; a handover itself changes nothing. @throws Error for an event that cannot follow */
const evolvePerson = (person: PersonFacts | null, event: PersonChange): PersonFacts => {
  if (event.type === 'person-registered') return first(person, factsOfPerson(event));
  if (event.type !== 'handed-over' && event.type !== 'taken-over')
    return changed(person, personChanges[event.type], event);
  if (person === null) throw new Error(`${event.type} of what is not registered`);
  return person;
};

/** A unit as its events tell; null without any. */
export const foldUnit = (events: readonly UnitChange[]): UnitFacts | null =>
  events.reduce<UnitFacts | null>(evolveUnit, null);

/** A person as the events tell; null without any. */
export const foldPerson = (events: readonly PersonChange[]): PersonFacts | null =>
  events.reduce<PersonFacts | null>(evolvePerson, null);
