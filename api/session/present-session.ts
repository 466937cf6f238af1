import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { doneBy } from '../../domain/permissions/stand-in';
import type { Db } from '../../prisma/schema/db';
import { findPerson } from '../../prisma/people/accounts';
import type { SignedIn } from '../../prisma/people/sessions';
import { standsInOn } from '../../prisma/people/stand-ins';
import { personNames } from '../../prisma/read/unit-names';
import type { SessionAbility, SessionView } from '../contracts/session';
import type { Role } from '../../domain/codes/roles';
import { instantOf } from '../../prisma/schema/instants';

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
export const presentSession = async (db: Db, actor: SignedIn, now: number): Promise<SessionView> => {
  const { unit, ...person } = await findPerson(db, actor.personId);
  const sender = doneBy(actor).personId;
  const standsIn = await standsInOn(db, sender, dateOf(toInstant(now)));
  return {
    person,
    unit,
    standIn: actor.standIn ? (await personNames(db, [sender]))(sender) : null,
    standsInFor: standsIn.map(({ person: { id, name, unit: its }, lastOn }) => ({
      id,
      name,
      unit: its,
      lastOn,
    })),
    roles: actor.roles,
    abilities: (Object.keys(abilityRoles) as SessionAbility[]).filter(one => mayGenerally(actor, one)),
    expiresAt: instantOf(actor.expiresAt),
  };
};
