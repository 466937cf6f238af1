import { checkAlone } from '../../cli/doctor/check-registry';
import { closeUnit } from '../../prisma/people/close-unit';
import { unitsAlone } from '../../prisma/people/left-alone';
import { changePerson, registerPerson } from '../../prisma/people/registry-acts';
import { saveRegistry } from '../../prisma/people/save-registry';
import { createDb, type Db } from '../../prisma/schema/db';
import type { Role } from '../../domain/codes/roles';
import { launchRehearsal, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { askedBy, registryMorning as now } from '../support/registry-asker';

let database: TestDatabase;
let db: Db;
const change = (id: string, changes: Parameters<typeof changePerson>[2], why?: string) =>
  changePerson(db, id, changes, { ...askedBy(), evenIfNobodyIsLeft: why });
const add = (id: string, unitId: string, roles: Role[], passwordHash: string | null = null) =>
  registerPerson(
    db,
    {
      id,
      login: id,
      name: id,
      post: null,
      email: `${id}@a.example`,
      phone: null,
      unitId,
      roles,
      isActive: true,
      passwordHash,
    },
    askedBy(),
  );
const row = (id: string) => db.person.findUniqueOrThrow({ where: { id } });

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

describe('the last one who keeps accounts', () => {
  beforeEach(() => add('one', 'office', ['administrator'], 'hash'));
  const refused = { code: 'LAST_ONE', details: { what: 'keep-accounts' } };

  it.each<[string, () => Promise<unknown>]>([
    ['does not close his account', () => change('one', { isActive: false })],
    ['does not give up the role', () => change('one', { roles: ['auditor'] })],
    ['whatever he says', () => change('one', { isActive: false }, '调走')],
    [
      'neither by a file',
      async () =>
        saveRegistry(
          db,
          { units: [], people: [{ ...(await row('one')), roles: ['auditor'] }] },
          { by: null, now },
        ),
    ],
    [
      'nor with his unit',
      async () => {
        await change('one', { unitId: 'west' });
        const order = {
          on: '2026-03-01',
          reason: '撤并',
          successorId: 'east',
          people: 'close-accounts',
        } as const;
        await closeUnit(db, 'west', order, askedBy());
      },
    ],
  ])('%s', async (_, work) => {
    await expect(work()).rejects.toMatchObject(refused);
    expect(await row('one')).toMatchObject({ isActive: true, roles: ['administrator'] });
  });

  it('moves to another unit, and goes once another can sign in: one without a password or with a closed account cannot', async () => {
    await change('one', { unitId: 'east' });
    await add('two', 'office', ['administrator']);
    await expect(change('one', { isActive: false })).rejects.toMatchObject(refused);
    await change('two', { passwordHash: 'hash', isActive: false });
    await expect(change('one', { isActive: false })).rejects.toMatchObject(refused);
    await change('two', { isActive: true });
    await change('one', { isActive: false });
    await expect(change('two', { roles: ['liaison'] })).rejects.toMatchObject(refused);
  });

  it('two who close each other at once: one is refused', async () => {
    await add('two', 'office', ['administrator'], 'hash');
    const done = await Promise.allSettled([
      change('one', { isActive: false }),
      change('two', { isActive: false }),
    ]);
    expect(done.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(done.find(one => one.status === 'rejected')?.reason).toMatchObject(refused);
  });
});

it('the last one who runs campaigns stays while one runs, and may go when it has ended', async () => {
  await add('runs', 'office', ['coordinator'], 'hash');
  await launchRehearsal(db, 'c-1');
  await expect(change('runs', { isActive: false })).rejects.toMatchObject({
    code: 'LAST_ONE',
    details: { what: 'run-campaign' },
  });
  await db.campaign.update({ where: { id: 'c-1' }, data: { endedAt: new Date() } });
  await change('runs', { isActive: false });
});

describe('a unit that owes something is not left without anybody who reads', () => {
  const others = async () => {
    for (const { id } of await db.person.findMany({ where: { unitId: 'east', id: { not: 'east.liaison' } } }))
      await change(id, { isActive: false });
  };
  beforeEach(async () => {
    await launchRehearsal(db, 'c-1');
    await others();
  });
  const refused = { code: 'NOBODY_LEFT', details: { name: '东岭乡' } };

  it.each<[string, Parameters<typeof changePerson>[2]]>([
    ['by closing the last account', { isActive: false }],
    ['by moving the last one away', { unitId: 'west' }],
    ['by taking the role', { roles: ['auditor'] }],
    ['by clearing the address', { email: null }],
  ])('%s', async (_, changes) => {
    const before = await row('east.liaison');
    await expect(change('east.liaison', changes)).rejects.toMatchObject(refused);
    expect(await row('east.liaison')).toEqual(before);
    expect(await unitsAlone(db)).toEqual([]);
  });

  it('unless it is said why: that stands in the history, and the doctor and the summary name the unit', async () => {
    expect(await checkAlone(db)).toMatchObject({ verdict: 'ok' });
    await change('east.liaison', { isActive: false }, '全乡集中换届');
    const event = await db.registryEvent.findFirstOrThrow({
      where: { chainId: 'registry/person/east.liaison' },
      orderBy: { seq: 'desc' },
    });
    expect(event.data).toMatchObject({ type: 'activity-changed', note: '全乡集中换届' });
    expect(await unitsAlone(db, 'c-1')).toMatchObject([{ unitId: 'east', name: '东岭乡', isClosed: false }]);
    expect(await unitsAlone(db, 'other')).toEqual([]);
    expect(await checkAlone(db)).toMatchObject({
      verdict: 'problem',
      found: expect.stringContaining('东岭乡'),
    });
    // It is alone already: nothing more is asked there, and everything elsewhere.
    await change('east.liaison', { email: null });
    await add('new', 'east', ['liaison']);
    expect(await unitsAlone(db)).toEqual([]);
    await expect(change('new', { isActive: false })).rejects.toMatchObject(refused);
  });

  it('a successor in the same file is enough', async () => {
    const gone = { ...(await row('east.liaison')), roles: ['liaison' as const], isActive: false };
    const file = (...people: object[]) =>
      saveRegistry(db, { units: [], people: people as never }, { by: null, now });
    await expect(file(gone)).rejects.toMatchObject(refused);
    await file(gone, { ...gone, id: 'next', login: 'next', isActive: true });
  });

  it('whose campaign has ended may go', async () => {
    await db.campaign.update({ where: { id: 'c-1' }, data: { endedAt: new Date() } });
    await change('east.liaison', { isActive: false });
  });

  it('of two at once who close the last two, one is refused', async () => {
    await add('other', 'east', ['head']);
    const done = await Promise.allSettled([
      change('east.liaison', { isActive: false }),
      change('other', { isActive: false }),
    ]);
    expect(done.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('a closed unit that still owes something is named, whoever read for it moved', async () => {
    const order = {
      on: '2026-03-01',
      reason: '撤乡并镇',
      successorId: 'west',
      people: 'move-to-successor',
    } as const;
    await closeUnit(db, 'east', order, askedBy());
    expect(await unitsAlone(db)).toMatchObject([{ unitId: 'east', isClosed: true }]);
  });
});
