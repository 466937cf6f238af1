import type { Role } from '../../domain/codes/roles';
import { createDb, type Db } from '../../prisma/schema/db';
import { loadRegistry } from '../../prisma/people/load-registry';
import { changePerson, changeUnit, registerPerson, registerUnit } from '../../prisma/people/registry-acts';
import { saveRegistry } from '../../prisma/people/save-registry';
import { findActor, hashToken, openSession } from '../../prisma/people/sessions';
import { rolesOn } from '../../prisma/read/registry-events';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { askedBy, registryMorning } from '../support/registry-asker';

let database: TestDatabase;
let db: Db;
const now = registryMorning;
const aDay = 86_400_000;

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

const eventsOf = (chainId: string) =>
  db.registryEvent.findMany({ where: { chainId }, orderBy: { seq: 'asc' } });
const found = async () =>
  (await verifyLog(db)).findings.map(({ what, docketId, seq }) => [what, docketId, seq]);
const unit = (id: string, parentId: string | null = null) => ({
  id,
  name: `${id}站`,
  kind: 'department' as const,
  parentId,
  aliases: [],
  groups: [],
});
const parentOf = async (id: string) => (await db.unit.findUniqueOrThrow({ where: { id } })).parentId;

it('two moves at once cannot make a circle', async () => {
  for (let attempt = 0; attempt < 5; attempt++) {
    const done = await Promise.allSettled([
      changeUnit(db, 'transport', { parentId: 'water' }, askedBy()),
      changeUnit(db, 'water', { parentId: 'transport' }, askedBy()),
    ]);
    expect(done.filter(one => one.status === 'fulfilled')).toHaveLength(1);
    expect(done.find(one => one.status === 'rejected')?.reason).toMatchObject({ code: 'UNIT_IN_CIRCLE' });
    expect([await parentOf('transport'), await parentOf('water')].filter(one => one === null)).toHaveLength(
      1,
    );
    for (const id of ['transport', 'water']) await changeUnit(db, id, { parentId: null }, askedBy());
  }
  expect(await found()).toEqual([]);
});

it('an import and a move at once make none either', async () => {
  const { units } = await loadRegistry(db);
  const file = units.filter(one => one.id === 'transport').map(one => ({ ...one, parentId: 'water' }));
  const done = await Promise.allSettled([
    saveRegistry(db, { units: file, people: [] }, { by: null, now }),
    changeUnit(db, 'water', { parentId: 'transport' }, askedBy()),
  ]);
  expect(done.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected']);
});

it('records a change of roles with who made it, when, from and to', async () => {
  await changePerson(
    db,
    'transport.liaison',
    { roles: ['liaison', 'head'] },
    askedBy('administrator', now + 5),
  );
  const [first, second, ...more] = await eventsOf('registry/person/transport.liaison');
  expect(more).toEqual([]);
  expect(first).toMatchObject({ seq: 1, type: 'person-registered', actorId: null });
  expect(second).toMatchObject({
    seq: 2,
    type: 'roles-changed',
    actorId: 'office.coordinator',
    requestId: 'r-1',
    recordedAt: new Date(now + 5),
    previousHash: first!.hash,
    data: {
      from: ['liaison'],
      to: ['liaison', 'head'],
      at: '2026-03-02T09:00:00.005+08:00',
      by: { personId: 'office.coordinator', unitId: 'office' },
      via: 'hand',
    },
  });
});

it('names the stand-in who made a change, and for whom', async () => {
  const standIn = { personId: 'office.other', family: ['office'], periods: [] };
  const { actor, ...asker } = askedBy();
  await changeUnit(db, 'water', { name: '水利局' }, { ...asker, actor: { ...actor, standIn } });
  expect((await eventsOf('registry/unit/water')).at(-1)).toMatchObject({
    actorId: 'office.other',
    data: { by: { personId: 'office.other', actingFor: 'office.coordinator' } },
  });
});

it('tells the roles of the day of an act', async () => {
  await changePerson(db, 'transport.liaison', { roles: ['head'] }, askedBy('administrator', now));
  await changePerson(db, 'transport.liaison', { isActive: false }, askedBy('administrator', now + aDay));
  const rolesAt = (at: string) => rolesOn(db, 'transport.liaison', { at, rehearsalId: null });
  expect(await rolesAt('2018-01-01T09:00:00+08:00')).toEqual([]);
  expect(await rolesAt('2026-03-02T08:59:59+08:00')).toEqual(['liaison']);
  expect(await rolesAt('2026-03-02T09:00:00+08:00')).toEqual(['head']);
  expect(await rolesAt('2026-03-03T09:00:00+08:00')).toEqual([]);
});

it('keeps no address, number, post or password in the chain', async () => {
  await changePerson(
    db,
    'water.head',
    {
      email: 'geheim@yunxi.example',
      phone: '13800000000',
      post: '副局长',
      passwordHash: 'hash-of-it',
      name: '乙',
    },
    askedBy(),
  );
  const kept = JSON.stringify((await db.registryEvent.findMany()).map(one => one.data));
  expect(kept).toContain('乙');
  for (const secret of ['geheim', '138000', '副局长', 'hash-of-it', '@']) expect(kept).not.toContain(secret);
  expect(await db.person.findUniqueOrThrow({ where: { id: 'water.head' } })).toMatchObject({
    email: 'geheim@yunxi.example',
    phone: '13800000000',
    passwordHash: 'hash-of-it',
  });
});

it('the second import of a file writes no event, and what differs in the third is from and to', async () => {
  const { units, people } = await loadRegistry(db);
  const count = await db.registryEvent.count();
  expect(count).toBe(units.length + people.length);
  const again = () => saveRegistry(db, { units, people }, { by: null, now: now + aDay });
  expect(await again()).toMatchObject({ created: 0, updated: 0 });
  expect(await db.registryEvent.count()).toBe(count);
  for (const one of units) if (one.id === 'water') one.name = '水利局';
  expect(await again()).toMatchObject({ updated: 1 });
  expect(await db.registryEvent.count()).toBe(count + 1);
  expect((await eventsOf('registry/unit/water')).at(-1)!.data).toMatchObject({
    type: 'unit-renamed',
    from: '水务局',
    to: '水利局',
    via: 'file',
    by: null,
  });
});

it('what changes nothing that is kept by date writes the row and no event', async () => {
  const count = await db.registryEvent.count();
  await changeUnit(db, 'water', { aliases: ['水务'] }, askedBy());
  await changePerson(db, 'water.head', { phone: '13900000000' }, askedBy());
  expect(await db.registryEvent.count()).toBe(count);
  expect(await db.unit.findUnique({ where: { id: 'water' } })).toMatchObject({ aliases: ['水务'] });
});

describe('what is refused leaves row and chain as they were', () => {
  const newcomer = (more: object = {}) => ({
    id: 'p-new',
    login: 'new',
    name: '新',
    post: null,
    email: null,
    phone: null,
    unitId: 'water',
    roles: ['liaison' as Role],
    isActive: true,
    passwordHash: null,
    ...more,
  });
  it.each<[string, () => Promise<unknown>, string]>([
    [
      'a unit that is there',
      () => registerUnit(db, { ...unit('water'), name: '新' }, askedBy()),
      'NAME_TAKEN',
    ],
    [
      'a name that is taken',
      () => registerUnit(db, { ...unit('new'), name: '水务局' }, askedBy()),
      'NAME_TAKEN',
    ],
    ['an unknown parent', () => registerUnit(db, unit('new', 'nobody'), askedBy()), 'UNIT_UNKNOWN'],
    ['an unknown unit', () => changeUnit(db, 'nobody', { name: '新' }, askedBy()), 'UNIT_UNKNOWN'],
    [
      'a login that is taken',
      () => registerPerson(db, newcomer({ login: 'water.head' }), askedBy()),
      'NAME_TAKEN',
    ],
    [
      'a person of no unit',
      () => registerPerson(db, newcomer({ unitId: 'nobody' }), askedBy()),
      'UNIT_UNKNOWN',
    ],
    ['an unknown person', () => changePerson(db, 'nobody', { name: '新' }, askedBy()), 'PERSON_UNKNOWN'],
    // prettier-ignore
    ['roles beyond the office’s', () => changePerson(db, 'water.head', { roles: ['leader'] }, askedBy('coordinator')), 'NOT_PERMITTED'],
    // prettier-ignore
    ['a leader’s account', () => changePerson(db, 'leadership.leader', { name: '新' }, askedBy('coordinator')), 'NOT_PERMITTED'],
  ])('%s', async (_, act, code) => {
    const before = [await loadRegistry(db), await db.registryEvent.count()];
    await expect(act()).rejects.toMatchObject({ code });
    expect([await loadRegistry(db), await db.registryEvent.count()]).toEqual(before);
  });
});

it('the house of who is signed in follows the parents that are registered', async () => {
  const { token } = await openSession(db, 'transport.head', now);
  const family = async () => (await findActor(db, hashToken(token), now))!.family.sort();
  expect(await family()).toEqual(['transport']);
  await registerUnit(db, unit('station', 'transport'), askedBy());
  await changeUnit(db, 'transport', { parentId: 'housing' }, askedBy());
  expect(await family()).toEqual(['housing', 'station', 'transport']);
  await changePerson(db, 'transport.head', { unitId: 'water' }, askedBy());
  expect(await family()).toEqual(['water']);
  await changePerson(db, 'transport.head', { isActive: false }, askedBy());
  expect(await findActor(db, hashToken(token), now)).toBeNull();
});
