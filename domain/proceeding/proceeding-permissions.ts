import type { ProceedingAct } from './acts';
import { proceedingRoles } from './proceeding';
import type { Actor } from '../permissions/actor';
import { housesOf } from '../permissions/stand-in';

/** What the person called does himself: he may not send somebody else (domain.md §5). */
export const inPerson: readonly ProceedingAct['kind'][] = ['answer'];

/** What the unit concerned does; everything else the offices and leadership do about it. */
export const commandedByUnit: readonly ProceedingAct['kind'][] = ['answer', 'appeal'];

/** True where the actor may do this in a proceeding against `unitId`. Nobody decides about his own house. */
export const mayAct = (actor: Actor, kind: ProceedingAct['kind'], unitId: string): boolean => {
  if (!actor.roles.some(role => proceedingRoles[kind].includes(role))) return false;
  if (actor.standIn && inPerson.includes(kind)) return false;
  const isOwn = housesOf(actor).includes(unitId);
  return commandedByUnit.includes(kind) ? actor.unitId === unitId : !isOwn;
};
