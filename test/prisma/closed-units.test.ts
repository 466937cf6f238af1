import { changePerson, changeUnit, registerPerson, registerUnit } from '../../prisma/people/registry-acts';
import { closeUnit, reopenUnit, type ClosingOrder } from '../../prisma/people/close-unit';
import { loadRegistry } from '../../prisma/people/load-registry';
import { saveRegistry } from '../../prisma/people/save-registry';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { createDb, type Db } from '../../prisma/schema/db';
import { launchRehearsal, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { askedBy, registryMorning } from '../support/registry-asker';

let database: TestDatabase;
let db: Db;
const aDay = 86_400_000;
const order = (more: Partial<ClosingOrder> = {}): ClosingOrder => ({
  on: '2026-03-01',
  reason: '机构改革',
  successorId: 'transport',
  ...more,
});
const moving = order({ people: 'move-to-successor', units: 'move-to-successor' });
const close = (id: string, more: Partial<ClosingOrder> = moving, now = registryMorning) =>
  closeUnit(db, id, order(more), askedBy('administrator', now));
const reopen = (id: string) => reopenUnit(db, id, askedBy('administrator', registryMorning + aDay));
const rowOf = (id: string) => db.unit.findUniqueOrThrow({ where: { id } });
const unitsOfPeople = async (ids: string[]) =>
  (await db.person.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })).map(one => one.unitId);
const section = (id: string, parentId: string | null) => ({
  id,
  name: `${id}站`,
  kind: 'department' as const,
  parentId,
  aliases: [],
  groups: [],
});

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

it('closes a unit from a day on: an event of its chain, with successor and reason, and the row is its fold', async () => {
  await close('water');
  expect(await rowOf('water')).toMatchObject({
    name: '水务局',
    closedOn: '2026-03-01',
    closedReason: '机构改革',
    successorId: 'transport',
  });
  const event = await db.registryEvent.findFirstOrThrow({
    where: { chainId: 'registry/unit/water' },
    orderBy: { seq: 'desc' },
  });
  expect(event).toMatchObject({
    type: 'unit-closed',
    actorId: 'office.coordinator',
    data: { from: null, to: { on: '2026-03-01', reason: '机构改革', successorId: 'transport' }, via: 'hand' },
  });
  expect(await unitsOfPeople(['water.head', 'water.liaison'])).toEqual(['transport', 'transport']);
  expect((await verifyLog(db)).findings).toEqual([]);
});

it('is undone by an event of its own; who moved stays where he is', async () => {
  await close('water');
  await reopen('water');
  expect(await rowOf('water')).toMatchObject({ closedOn: null, closedReason: null, successorId: null });
  const types = await db.registryEvent.findMany({
    where: { chainId: 'registry/unit/water' },
    orderBy: { seq: 'asc' },
  });
  expect(types.map(one => one.type)).toEqual(['unit-registered', 'unit-closed', 'unit-reopened']);
  expect(await unitsOfPeople(['water.liaison'])).toEqual(['transport']);
  await expect(reopen('water')).rejects.toMatchObject({ code: 'UNIT_NOT_CLOSED' });
  await close('water', { on: '2026-02-28' });
  expect((await rowOf('water')).closedOn).toBe('2026-02-28');
  expect((await verifyLog(db)).findings).toEqual([]);
});

it('closes the accounts with it where that is said, and their sessions', async () => {
  await close('water', { people: 'close-accounts', successorId: null });
  const people = await db.person.findMany({ where: { unitId: 'water' } });
  expect(people.length).toBeGreaterThan(0);
  expect(people.filter(one => one.isActive)).toEqual([]);
  expect(await db.session.count({ where: { personId: { in: people.map(one => one.id) } } })).toBe(0);
});

it('moves what lies below to the successor', async () => {
  await registerUnit(db, section('canal', 'water'), askedBy());
  await close('water');
  expect((await rowOf('canal')).parentId).toBe('transport');
});

describe('is refused, and changes nothing', () => {
  it.each<[string, Partial<ClosingOrder>, string]>([
    ['on a day to come', { on: '2026-03-03' }, 'CLOSING_IN_FUTURE'],
    ['with people of whom nothing is said', {}, 'UNIT_NOT_EMPTY'],
    ['with nowhere to move to', { people: 'move-to-successor', successorId: null }, 'SUCCESSOR_MISSING'],
    ['for itself', { people: 'close-accounts', successorId: 'water' }, 'UNIT_CLOSED'],
    ['for a unit that nobody knows', { people: 'close-accounts', successorId: 'sky' }, 'UNIT_UNKNOWN'],
  ])('%s', async (_, more, code) => {
    const before = await db.registryEvent.count();
    await expect(close('water', more)).rejects.toMatchObject({ code });
    expect(await db.registryEvent.count()).toBe(before);
    expect(await unitsOfPeople(['water.liaison'])).toEqual(['water']);
  });

  it('with units below of which nothing is said', async () => {
    await registerUnit(db, section('canal', 'water'), askedBy());
    await expect(close('water', { people: 'close-accounts' })).rejects.toMatchObject({
      code: 'UNIT_NOT_EMPTY',
      details: { what: 'units' },
    });
  });

  it('by the office, where accounts beyond its own rights would be moved', async () => {
    await changePerson(db, 'water.head', { roles: ['head', 'leader'] }, askedBy());
    await expect(closeUnit(db, 'water', moving, askedBy('coordinator'))).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
  });

  it('for an office of a running campaign', async () => {
    await launchRehearsal(db, 'c-1');
    await expect(close('supervision')).rejects.toMatchObject({ code: 'OFFICE_IN_USE' });
    await db.campaign.update({ where: { id: 'c-1' }, data: { endedAt: new Date() } });
    await close('supervision');
  });
});

it('two that close each the other at once: one is refused', async () => {
  const done = await Promise.allSettled([
    close('water', { people: 'close-accounts' }),
    close('transport', { people: 'close-accounts', successorId: 'water' }),
  ]);
  expect(done.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(done.find(one => one.status === 'rejected')?.reason).toMatchObject({ code: 'UNIT_CLOSED' });
});

it('a unit that is no more takes nobody in: no account, no move, no unit below, by hand or from a file', async () => {
  await close('water');
  const newcomer = { id: 'new', login: 'new', name: '新', post: null, email: null, phone: null };
  const person = { ...newcomer, unitId: 'water', roles: ['liaison' as const], isActive: true };
  const closed = { code: 'UNIT_CLOSED', details: { name: '水务局' } };
  await expect(registerPerson(db, { ...person, passwordHash: null }, askedBy())).rejects.toMatchObject(
    closed,
  );
  await expect(changePerson(db, 'east.liaison', { unitId: 'water' }, askedBy())).rejects.toMatchObject(
    closed,
  );
  await expect(registerUnit(db, section('canal', 'water'), askedBy())).rejects.toMatchObject(closed);
  await expect(changeUnit(db, 'east', { parentId: 'water' }, askedBy())).rejects.toMatchObject(closed);
  const file = { units: [], people: [person] };
  await expect(saveRegistry(db, file, { by: null, now: registryMorning })).rejects.toMatchObject(closed);
});

it('an import of the same file again does not bring it back', async () => {
  await close('water', { people: 'close-accounts' });
  const { units } = await loadRegistry(db);
  const file = { units: units.map(({ closing: _, ...one }) => one), people: [] };
  expect(await saveRegistry(db, file, { by: null, now: registryMorning })).toMatchObject({ updated: 0 });
  expect((await rowOf('water')).closedOn).toBe('2026-03-01');
});
