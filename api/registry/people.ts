import { randomUUID } from 'node:crypto';
import { findRegistered, queryPeople } from '../../prisma/people/registry';
import { changePerson, registerPerson } from '../../prisma/people/registry-acts';
import { createPerson, listPeople, updatePerson } from '../contracts/registry';
import { route } from '../route';
import { hashPassword } from '../session/passwords';
import { askerOf } from './asker-of';
import { presentPerson } from './present';

export const listPeopleRoute = route(listPeople, async ({ deps, query }) => {
  const page = await queryPeople(deps.db, query);
  return { body: { items: page.items.map(presentPerson), next: page.next } };
});

export const createPersonRoute = route(createPerson, async call => {
  const { deps, body } = call;
  const { password, ...person } = body;
  const passwordHash = password === undefined ? null : await hashPassword(password);
  const wanted = { ...person, id: randomUUID(), isActive: true, passwordHash };
  const id = await registerPerson(deps.db, wanted, askerOf(call));
  return { body: presentPerson(await findRegistered(deps.db, id)) };
});

export const updatePersonRoute = route(updatePerson, async call => {
  const { deps, params, body } = call;
  const { password, evenIfNobodyIsLeft, ...changes } = body;
  const id = await changePerson(
    deps.db,
    params.id,
    { ...changes, ...(password !== undefined && { passwordHash: await hashPassword(password) }) },
    { ...askerOf(call), evenIfNobodyIsLeft },
  );
  return { body: presentPerson(await findRegistered(deps.db, id)) };
});
