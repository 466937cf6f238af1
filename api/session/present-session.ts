import { toInstant } from '../../domain/calendar/civil-date';
import type { Role } from '../../domain/permissions/roles';
import type { Db } from '../../prisma/db';
import { findPerson } from '../../prisma/people/accounts';
import type { SignedIn } from '../../prisma/people/sessions';
import type { SessionAbility, SessionView } from '../contracts/session';

/** Verbs by role, for what concerns no single case. */
const abilityRoles: Record<SessionAbility, readonly Role[]> = {
  'import-plan': ['coordinator'],
  'launch-campaign': ['coordinator'],
  'advance-clock': ['coordinator'],
  'edit-registry': ['coordinator', 'administrator'],
  'decide-proposals': ['leader'],
  'handle-letters': ['coordinator', 'supervisor'],
  'see-all-cases': ['supervisor', 'coordinator', 'leader', 'auditor', 'administrator'],
  'see-all-notices': ['supervisor', 'coordinator', 'auditor', 'administrator'],
};

export const mayGenerally = (actor: Pick<SignedIn, 'roles'>, ability: SessionAbility): boolean =>
  actor.roles.some(role => abilityRoles[ability].includes(role));

/** Who is signed in and what he may do. */
export const presentSession = async (db: Db, actor: SignedIn): Promise<SessionView> => {
  const { unit, ...person } = await findPerson(db, actor.personId);
  return {
    person,
    unit,
    roles: actor.roles,
    abilities: (Object.keys(abilityRoles) as SessionAbility[]).filter(one => mayGenerally(actor, one)),
    expiresAt: toInstant(actor.expiresAt.getTime()),
  };
};
