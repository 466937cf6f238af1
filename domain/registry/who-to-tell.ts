import type { RegistryPerson, RegistryUnit } from './types';
import { isHead, isLiaison } from '../permissions/told';

type Reachable = Pick<RegistryPerson, 'unitId' | 'roles' | 'isActive' | 'email'>;

/**
 * The people of a unit who are told: its liaisons, or its heads. Only who is active and has an address counts; a unit
 * without such a liaison falls to its heads. Empty: nobody can be told, which holds up a launch.
 */
export const whoToTell = <P extends Reachable>(
  unit: Pick<RegistryUnit, 'id'>,
  people: readonly P[],
  role: 'liaison' | 'head',
): P[] => {
  const reachable = people.filter(person => person.unitId === unit.id && person.isActive && person.email);
  const asked = reachable.filter(role === 'head' ? isHead : isLiaison);
  return asked.length > 0 ? asked : reachable.filter(isHead);
};
