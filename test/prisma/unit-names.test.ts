import { checkNames } from '../../cli/doctor/check-registry';
import { closeUnit, reopenUnit } from '../../prisma/people/close-unit';
import { loadRegistry } from '../../prisma/people/load-registry';
import { changeUnit, registerUnit } from '../../prisma/people/registry-acts';
import { saveRegistry } from '../../prisma/people/save-registry';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { askedBy, registryMorning as now } from '../support/registry-asker';

let database: TestDatabase;
let db: Db;
const unit = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name,
  kind: 'department' as const,
  parentId: null,
  aliases,
  groups: [],
});
const taken = { code: 'NAME_TAKEN', details: { what: 'unit', other: '水务局' } };
const save = (...units: ReturnType<typeof unit>[]) =>
  saveRegistry(db, { units, people: [] }, { by: null, now });

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
  await changeUnit(db, 'water', { aliases: ['水利局'] }, askedBy());
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

describe('a name or alias of another unit is refused on every way in, and leaves nothing behind', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a new unit’s alias', () => registerUnit(db, unit('0', '新局', ['水务局']), askedBy())],
    ['a new unit’s name', () => registerUnit(db, unit('0', '水利局'), askedBy())],
    ['in full width, with blanks and brackets', () => registerUnit(db, unit('0', '(水 务)局'), askedBy())],
    ['an alias given later', () => changeUnit(db, 'transport', { aliases: ['水利局'] }, askedBy())],
    ['a renaming', () => changeUnit(db, 'transport', { name: '水利局' }, askedBy())],
    ['a file, or a registry assumed for a rehearsal', () => save(unit('0', '新局', ['水务局']))],
  ])('%s', async (_, work) => {
    const before = await loadRegistry(db);
    await expect(work()).rejects.toMatchObject(taken);
    expect(await loadRegistry(db)).toEqual(before);
  });

  it('also where the other is closed, so that the closing can be undone', async () => {
    const order = {
      on: '2026-03-01',
      reason: '撤并',
      successorId: 'transport',
      people: 'close-accounts',
    } as const;
    await closeUnit(db, 'water', order, askedBy());
    await expect(registerUnit(db, unit('0', '水利局'), askedBy())).rejects.toMatchObject(taken);
    await reopenUnit(db, 'water', askedBy());
  });

  it('also where a clash was made behind the system’s back while the other was closed', async () => {
    const order = { on: '2026-03-01', reason: '撤并', successorId: null, people: 'close-accounts' } as const;
    await closeUnit(db, 'water', order, askedBy());
    await db.unit.update({ where: { id: 'transport' }, data: { aliases: ['水利局'] } });
    await expect(reopenUnit(db, 'water', askedBy())).rejects.toMatchObject({ code: 'NAME_TAKEN' });
  });
});

it('two who take the same name at once: one is refused', async () => {
  for (let attempt = 0; attempt < 5; attempt++) {
    const done = await Promise.allSettled([
      registerUnit(db, unit(`a${attempt}`, `新局${attempt}`), askedBy()),
      registerUnit(db, unit(`b${attempt}`, `别局${attempt}`, [`新局${attempt}`]), askedBy()),
      save(unit(`c${attempt}`, `丙局${attempt}`, [`新局 ${attempt}`])),
    ]);
    expect(done.filter(one => one.status === 'fulfilled')).toHaveLength(1);
  }
});

it('the doctor names what an older version let in', async () => {
  expect(await checkNames(db)).toMatchObject({ id: 'names', verdict: 'ok' });
  await db.unit.update({ where: { id: 'transport' }, data: { aliases: ['水 务局'] } });
  expect(await checkNames(db)).toMatchObject({
    verdict: 'problem',
    details: [{ units: [{ id: 'transport' }, { id: 'water' }] }],
  });
});

describe('a unit that is renamed is still known by its old name', () => {
  const aliasesOf = async (id: string) => (await db.unit.findUniqueOrThrow({ where: { id } })).aliases;

  it('by hand, with aliases of its own too, and again', async () => {
    await changeUnit(db, 'water', { name: '水政局', aliases: ['水'] }, askedBy());
    expect(await aliasesOf('water')).toEqual(['水', '水务局']);
    await changeUnit(db, 'water', { name: '水务局' }, askedBy());
    expect(await aliasesOf('water')).toEqual(['水', '水政局']);
    await expect(registerUnit(db, unit('0', '水政局'), askedBy())).rejects.toMatchObject({
      code: 'NAME_TAKEN',
    });
  });

  it('by a file, whose second reading changes nothing', async () => {
    const file = () => save({ ...unit('water', '水政局', ['水']) });
    await file();
    expect(await aliasesOf('water')).toEqual(['水', '水务局']);
    expect(await file()).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await aliasesOf('water')).toEqual(['水', '水务局']);
  });
});
