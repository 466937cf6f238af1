import { createDb, type Db } from '../../prisma/schema/db';
import { applyMigrations } from '../../prisma/schema/migrate';
import { changePerson, changeUnit } from '../../prisma/people/registry-acts';
import { anchorHeads } from '../../prisma/upkeep/anchor-heads';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { askedBy, registryMorning } from '../support/registry-asker';

let database: TestDatabase;
let db: Db;
const now = registryMorning;

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

const sql = (text: string, ...values: unknown[]) => db.$executeRawUnsafe(text, ...values);
const eventsOf = (chainId: string) =>
  db.registryEvent.findMany({ where: { chainId }, orderBy: { seq: 'asc' } });
const found = async () =>
  (await verifyLog(db)).findings.map(({ what, docketId, seq }) => [what, docketId, seq]);

describe('verify-log', () => {
  const chainId = 'registry/person/transport.liaison';
  beforeEach(async () => {
    await changePerson(db, 'transport.liaison', { roles: ['head'] }, askedBy());
    await anchorHeads(db, now);
    await changePerson(db, 'transport.liaison', { roles: ['liaison'] }, askedBy());
  });

  it('finds nothing where nobody touched anything, and counts what it looked at', async () => {
    const log = await verifyLog(db);
    expect(log.findings).toEqual([]);
    expect(log.registry).toEqual({
      chains: (await db.unit.count()) + (await db.person.count()),
      events: await db.registryEvent.count(),
    });
  });

  it.each([
    ['what it says', `data = jsonb_set(data, '{to}', '["leader"]')`],
    ['who did it', `"actorId" = 'somebody.else'`],
    ['when', `"recordedAt" = "recordedAt" - interval '1 day'`],
  ])('finds a changed event: %s', async (_, change) => {
    await sql(`UPDATE "RegistryEvent" SET ${change} WHERE "chainId" = $1 AND seq = 2`, chainId);
    expect(await found()).toEqual([['event-changed', chainId, 2]]);
  });

  it('finds a removed event, the last one too', async () => {
    await sql('DELETE FROM "RegistryEvent" WHERE "chainId" = $1 AND seq = 3', chainId);
    expect(await found()).toEqual([['event-removed', chainId, 3]]);
    await sql('DELETE FROM "RegistryEvent" WHERE "chainId" = $1 AND seq = 2', chainId);
    expect(await found()).toContainEqual(['event-removed', chainId, 2]);
  });

  it.each([
    ['roles', `UPDATE "Person" SET roles = '{leader}' WHERE id = 'transport.liaison'`, chainId],
    ['an account', `UPDATE "Person" SET "isActive" = false WHERE id = 'transport.liaison'`, chainId],
    ['a parent', `UPDATE "Unit" SET "parentId" = 'water' WHERE id = 'east'`, 'registry/unit/east'],
    ['a person gone', `DELETE FROM "Person" WHERE id = 'transport.liaison'`, chainId],
    [
      'a person who came in',
      `INSERT INTO "Person" (id, login, name, "unitId", roles) VALUES ('x', 'x', 'x', 'water', '{administrator}')`,
      'registry/person/x',
    ],
  ])('finds a row that no event made: %s', async (_, change, id) => {
    await sql(change);
    expect(await found()).toEqual([['registry-changed', id, null]]);
  });

  it('finds a person removed with the whole chain, by the anchors', async () => {
    await sql('DELETE FROM "RegistryChain" WHERE id = $1', chainId);
    await sql(`DELETE FROM "Person" WHERE id = 'transport.liaison'`);
    expect(await found()).toEqual([['registry-removed', chainId, null]]);
  });
});

it('who stands in the registry without an event is opened with what is there at the first change, and stays a finding', async () => {
  await sql(`INSERT INTO "Unit" (id, name, kind) VALUES ('x', '旧站', 'department')`);
  expect(await found()).toEqual([['registry-changed', 'registry/unit/x', null]]);
  await changeUnit(db, 'x', { name: '新站' }, askedBy());
  expect(
    (await eventsOf('registry/unit/x')).map(one => [one.type, (one.data as { via: string }).via]),
  ).toEqual([
    ['unit-registered', 'found'],
    ['unit-renamed', 'hand'],
  ]);
  expect(await found()).toEqual([['registry-changed', 'registry/unit/x', 1]]);
});

it('a registry from before gets its opening events by the migration, told apart (补录), with true hashes', async () => {
  await changeUnit(db, 'east', { parentId: 'transport', name: '东岭"\\镇😀' }, askedBy());
  await sql(`UPDATE "Person" SET "isActive" = false, roles = '{head,leader}' WHERE id = 'water.head'`);
  for (const statement of [
    'DROP TABLE "RegistryEvent"',
    'DROP TABLE "RegistryChain"',
    `DELETE FROM _prisma_migrations WHERE migration_name LIKE '%registry_events'`,
  ])
    await sql(statement);
  expect(await applyMigrations(database.url)).toEqual([expect.stringContaining('registry_events')]);
  expect(await found()).toEqual([]);
  const log = await verifyLog(db);
  expect(log.registry.events).toBe((await db.unit.count()) + (await db.person.count()));
  expect((await eventsOf('registry/person/water.head'))[0]!.data).toMatchObject({
    type: 'person-registered',
    roles: ['head', 'leader'],
    isActive: false,
    via: 'opening',
    by: null,
    clocks: {},
  });
  await changeUnit(db, 'east', { parentId: null }, askedBy('administrator', Date.now()));
  expect((await eventsOf('registry/unit/east')).map(one => one.type)).toEqual([
    'unit-registered',
    'unit-moved',
  ]);
  expect(await found()).toEqual([]);
});
