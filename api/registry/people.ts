import { DomainError } from '../../domain/domain-error';
import { randomUUID } from 'node:crypto';
import { changePerson, insertPerson, queryPeople, rolesOf } from '../../prisma/people/registry';
import { closeSessionsOf, type SignedIn } from '../../prisma/people/sessions';
import { createPerson, listPeople, updatePerson } from '../contracts/registry';
import { route } from '../route';
import { hashPassword } from '../session/passwords';
import { presentPerson } from './present';
import type { Role } from '../../domain/codes/roles';
import { isCapable } from '../../domain/permissions/capabilities';

export const listPeopleRoute = route(listPeople, async ({ deps, query }) => {
  const page = await queryPeople(deps.db, query);
  return { body: { items: page.items.map(presentPerson), next: page.next } };
});

/** The office mends liaisons and heads; who decides and who administers is the administrator's to say. */
const assertMayMend = (actor: SignedIn, roles: readonly Role[]): void => {
  const beyond = roles.filter(role => !isCapable({ roles: [role] }, 'act-for-unit'));
  if (beyond.length > 0 && !isCapable(actor, 'keep-accounts'))
    throw new DomainError('NOT_PERMITTED', '有这些角色的账号只有管理员可以修改', { roles: beyond });
};

export const createPersonRoute = route(createPerson, async ({ deps, actor, body }) => {
  assertMayMend(actor, body.roles);
  const { password, ...person } = body;
  const passwordHash = password === undefined ? null : await hashPassword(password);
  return { body: presentPerson(await insertPerson(deps.db, { ...person, id: randomUUID(), passwordHash })) };
});

/** A new address is given a new chance; a new password or a closed account ends the sessions. */
export const updatePersonRoute = route(updatePerson, async ({ deps, actor, params, body }) => {
  // Otherwise a new password would open a leader's account to the office.
  assertMayMend(actor, [...(await rolesOf(deps.db, params.id)), ...(body.roles ?? [])]);
  const { password, ...changes } = body;
  const person = await changePerson(deps.db, params.id, {
    ...changes,
    ...(changes.email !== undefined && { mailTrouble: null }),
    ...(password !== undefined && { passwordHash: await hashPassword(password) }),
  });
  if (password !== undefined || changes.isActive === false) await closeSessionsOf(deps.db, params.id);
  return { body: presentPerson(person) };
});
