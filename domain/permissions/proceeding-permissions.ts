import type { ProceedingAct } from '../proceeding/acts';
import { proceedingRoles } from '../proceeding/proceeding';
import type { Actor } from './roles';

/** True where the actor may do this in a proceeding against `unitId`. Nobody decides about his own house. */
export const mayAct = (actor: Actor, kind: ProceedingAct['kind'], unitId: string): boolean => {
  if (!actor.roles.some(role => proceedingRoles[kind].includes(role))) return false;
  const isOwn = actor.family.includes(unitId);
  return kind === 'answer' || kind === 'appeal' ? actor.unitId === unitId : !isOwn;
};
