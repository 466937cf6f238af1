import { seedRules } from '../../../prisma/schema/seed-rules';
import type { Ask, Asked, TestApi } from '../../support/api';
import { office } from '../../support/campaign';
import { openCycle } from '../../support/cycle';
import { createOffices, createPerson, createUnit, type TestPerson } from '../../support/factories';
import type { Role } from '../../../domain/codes/roles';

const roles = {
  coordinator: ['office', 'coordinator'],
  supervisor: ['supervision', 'supervisor'],
  leader: ['leadership', 'leader'],
  auditor: ['audit', 'auditor'],
  administrator: ['office', 'administrator'],
  subject: ['unit-a', 'liaison'],
  subjectsHead: ['unit-a', 'head'],
  otherSubject: ['unit-b', 'liaison'],
  thirdParty: ['third', 'liaison'],
  stranger: ['unit-c', 'liaison'],
  officesLiaison: ['office', 'liaison'],
} as const satisfies Record<string, readonly [string, Role]>;

/** Everybody who has to do with a cycle, and who has not. */
export type Who = keyof typeof roles;
export const everybody = Object.keys(roles) as Who[];

export interface Room {
  id: string;
  people: Record<Who, TestPerson>;
  ask: (who: Who, path?: string, more?: Ask) => Promise<Asked>;
  command: (who: Who, body: unknown, headers?: Record<string, string>) => Promise<Asked>;
}

/** A cycle of two subjects and a third party, in its first two steps, with one person of every sort. */
export const cycleRoom = async (api: TestApi): Promise<Room> => {
  await seedRules(api.db);
  await createOffices(api.db);
  for (const id of ['unit-a', 'unit-b', 'third']) await createUnit(api.db, { id });
  const people = {} as Room['people'];
  for (const who of everybody) {
    const [unitId, role] = roles[who];
    people[who] = await createPerson(api.db, { unitId, roles: [role] });
  }
  const id = await openCycle(api.db, {
    subjects: ['unit-a', 'unit-b'],
    thirdPartyId: 'third',
    actor: office,
  });
  const ask: Room['ask'] = (who, path = '', more = {}) =>
    api.ask(`/campaigns/${id}/assessment${path}`, { token: people[who].token, ...more });
  const command: Room['command'] = (who, body, headers = {}) =>
    ask(who, '/commands', { method: 'POST', body, headers });
  return { id, people, ask, command };
};
