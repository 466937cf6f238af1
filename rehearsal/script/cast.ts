import { isCapable } from '../../domain/permissions/capabilities';
import type { ScriptedAct } from './ledger';
import { toldInUnit } from '../../domain/permissions/told';

interface Player {
  id: string;
  unitId: string;
  roles: readonly string[];
}

/** Who is in which role: the person through whose account a scripted act goes. */
export interface Cast<P extends Player = Player> {
  personFor: (role: ScriptedAct['role'], unitId: string | null) => P;
}

/**
 * A liaison (else the head) per unit, where the head signs off the head himself; the first of each office, and for a second instance the next leader. `people` are
 * active, in the order of their ids.
 */
export const castOf = <P extends Player>(
  people: readonly P[],
  signsOff: (unitId: string) => boolean = () => false,
): Cast<P> => ({
  personFor: (role, unitId) => {
    const leaders = people.filter(one => isCapable(one, 'decide-assessment'));
    const found =
      role === 'liaison'
        ? toldInUnit(
            people.filter(one => one.unitId === unitId),
            unitId !== null && signsOff(unitId) ? 'head' : 'liaison',
          )[0]
        : role === 'second-leader'
          ? leaders.find(one => one.id !== leaders[0]?.id)
          : people.find(one => one.roles.includes(role));
    if (!found)
      throw new Error(`nobody can act as ${role}${unitId ? ` of ${unitId}` : ''} in this rehearsal`);
    return found;
  },
});
