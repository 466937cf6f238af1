import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { doneBy } from '../../domain/permissions/stand-in';
import type { Role } from '../../domain/codes/roles';
import type { Db } from '../../prisma/schema/db';
import { findPerson } from '../../prisma/people/accounts';
import type { SignedIn } from '../../prisma/people/sessions';
import { standsInOn } from '../../prisma/people/stand-ins';
import { personNames } from '../../prisma/read/unit-names';
import type { SessionAbility, SessionView } from '../contracts/session';
import { instantOf } from '../../prisma/schema/instants';
import { isCapable, type Capability } from '../../domain/permissions/capabilities';

/** Verbs by capability, for what concerns no single case. */
const abilityNeeds: Record<SessionAbility, Capability> = {
  'import-plan': 'run-campaign',
  'launch-campaign': 'run-campaign',
  'keep-rules': 'keep-rules',
  'advance-clock': 'run-campaign',
  'edit-registry': 'keep-registry',
  'decide-proposals': 'decide-proposals',
  'handle-letters': 'handle-letters',
  'see-all-cases': 'see-all',
  'see-all-notices': 'read-audit',
  'send-mails-again': 'supervise',
  'name-any-stand-in': 'keep-accounts',
  'act-for-unit': 'act-for-unit',
  'record-figures': 'record-figures',
  'run-assessment': 'run-assessment',
  'keep-findings': 'keep-findings',
};

export const mayGenerally = (actor: Pick<SignedIn, 'roles'>, ability: SessionAbility): boolean =>
  isCapable(actor, abilityNeeds[ability]);

/** Who is signed in and what he may do. */
export const presentSession = async (db: Db, actor: SignedIn, now: number): Promise<SessionView> => {
  const { unit: own, roles, posts: further, ...person } = await findPerson(db, actor.personId);
  const all = [{ unit: own, title: person.post, roles }, ...further];
  const current = all.find(one => one.unit.id === actor.unitId);
  const sender = doneBy(actor).personId;
  const standsIn = await standsInOn(db, sender, dateOf(toInstant(now)));
  return {
    person: { ...person, post: current?.title ?? null },
    unit: current?.unit ?? own,
    posts: all.map(({ unit: { id, name }, title, roles: its }) => ({
      unit: { id, name },
      title,
      roles: its as Role[],
      isCurrent: id === actor.unitId,
    })),
    standIn: actor.standIn ? (await personNames(db, [sender]))(sender) : null,
    standsInFor: standsIn.map(({ person: { id, name, unit: its }, lastOn }) => ({
      id,
      name,
      unit: its,
      lastOn,
    })),
    roles: actor.roles,
    abilities: (Object.keys(abilityNeeds) as SessionAbility[]).filter(one => mayGenerally(actor, one)),
    expiresAt: instantOf(actor.expiresAt),
  };
};
