import { demoPassword } from '../../cli/demo/demo-accounts';
import { demoDraftId } from '../../cli/demo/seed-draft';
import { seedDemo, type Demo } from '../../cli/demo/seed-demo';
import { verify } from '@node-rs/argon2';
import { createDb, type Db } from '../../prisma/schema/db';
import { createDatabase, type TestDatabase } from '../support/database';

const now = Date.parse('2026-03-02T09:00:00+08:00');
let database: TestDatabase;
let db: Db;
let demo: Demo;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  demo = await seedDemo(db, { kind: 'empty', now });
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const count = (kind: string): Promise<number> => db.docket.count({ where: { campaignId: 'demo', kind } });

it('launches a campaign of 19 cases on the rehearsal clock, at the sending time of the plan’s day', async () => {
  expect(demo.newIds).toEqual(['demo']);
  const campaign = await db.campaign.findUniqueOrThrow({ where: { id: 'demo' } });
  expect(campaign).toMatchObject({ status: 'launched', clock: 'rehearsal', issuedOn: '2018-05-09' });
  expect(campaign.clockAt).toEqual(new Date('2018-05-09T08:30:00+08:00'));
  expect(await count('case')).toBe(19);
  expect(await count('unit-file')).toBeGreaterThan(45);
});

it('keeps a draft on the real clock with open questions', async () => {
  expect(await db.campaign.findUnique({ where: { id: demoDraftId } })).toMatchObject({
    status: 'draft',
    clock: 'real',
  });
});

it('names accounts that can sign in', async () => {
  expect(demo.accounts.map(({ login }) => login)).toEqual(
    expect.arrayContaining(['office', 'duchashi', 'leader']),
  );
  expect(demo.accounts.find(({ login }) => login === 'jiaoyuju.liaison')).toEqual({
    login: 'jiaoyuju.liaison',
    name: '县教育局联络员',
    role: '联络员',
  });
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { login: 'qingshi.liaison' } });
  expect(await verify(passwordHash ?? '', demoPassword)).toBe(true);
});

it('leaves everything as it is the next time, people’s changes too', async () => {
  await db.person.update({ where: { login: 'office' }, data: { email: 'mine@yunxi.example' } });
  const notices = await db.notice.count();
  expect(await seedDemo(db, { kind: 'empty', now })).toEqual({ ...demo, newIds: [] });
  expect(await db.person.findUnique({ where: { login: 'office' } })).toMatchObject({
    email: 'mine@yunxi.example',
  });
  expect(await db.notice.count()).toBe(notices);
  expect(await count('case')).toBe(19);
});

it('goes on where a start was cut short', async () => {
  const other = await createDatabase();
  const fresh = createDb(other.url);
  try {
    await seedDemo(fresh, { kind: 'empty', now });
    await fresh.docket.deleteMany({ where: { campaignId: 'demo' } });
    await fresh.campaign.update({ where: { id: 'demo' }, data: { status: 'draft' } });
    expect(await seedDemo(fresh, { kind: 'empty', now })).toMatchObject({ newIds: ['demo'] });
    expect(await fresh.docket.count({ where: { kind: 'case' } })).toBe(19);
  } finally {
    await fresh.$disconnect();
    await other.drop();
  }
});
