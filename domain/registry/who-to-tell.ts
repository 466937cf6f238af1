import type { RegistryPerson, RegistryUnit } from './types';
import { hasAddress, toldInUnit } from '../permissions/told';

type Reachable = Pick<RegistryPerson, 'unitId' | 'roles' | 'isActive' | 'email'>;

/**
 * Who is told what is meant for a unit's liaison. Only who is active and has an address counts; a unit without such a
 * liaison falls to its heads. Empty: nobody can be told, which holds up a launch.
 */
export const whoToTell = <P extends Reachable>(unit: Pick<RegistryUnit, 'id'>, people: readonly P[]): P[] =>
  toldInUnit(
    people.filter(person => person.unitId === unit.id && person.isActive && hasAddress(person)),
    'liaison',
  );
