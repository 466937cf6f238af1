import { seedDemo, type Demo } from '../../cli/demo/seed-demo';
import { readAgenda } from '../../prisma/read/read-agenda';
import { createDb, type Db } from '../../prisma/schema/db';
import { createDatabase, type TestDatabase } from '../support/database';
import { stopClock } from '../support/stopped-clock';

/** A first start on a Sunday; 2027 was announced to nobody by then. */
const now = Date.parse('2026-11-29T10:00:00+08:00');
const databases: TestDatabase[] = [];
const opened: Db[] = [];

const anotherDb = async (): Promise<Db> => {
  const database = await createDatabase();
  await stopClock(database, now);
  const db = createDb(database.url);
  databases.push(database);
  opened.push(db);
  return db;
};
const campaign = (db: Db) => db.campaign.findUnique({ where: { id: 'today' } });

let db: Db;
let demo: Demo;
beforeAll(async () => {
  db = await anotherDb();
  demo = await seedDemo(db, { kind: 'full', now });
});
afterAll(async () => {
  for (const one of opened) await one.$disconnect();
  for (const one of databases) await one.drop();
});

it('launches it beside the other two on the real clock, handed out at the first start', async () => {
  expect(demo).toMatchObject({ newIds: ['demo', 'today'], todayLacks: null });
  expect(demo.campaigns.map(({ id }) => id)).toEqual(['demo', 'today', 'demo-draft']);
  expect(demo.campaigns[1]?.line).toBe(
    '督办中 · 真实时钟,2026-11-29 交办 · 6 个事项 · 云溪县民生实事督查反馈问题整改方案(演示)',
  );
  expect(await campaign(db)).toMatchObject({
    status: 'launched',
    clock: 'real',
    clockAt: null,
    issuedOn: '2026-11-29',
    handedOutAt: new Date('2026-11-29T10:00:00+08:00'),
  });
});

it('is older than `demo`, which the pages therefore open on', async () => {
  const rows = await db.campaign.findMany({
    where: { status: 'launched' },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  expect(rows[0]).toEqual({ id: 'demo' });
});

it('owes rectification by six kinds of day', async () => {
  const rows = await db.obligation.findMany({
    where: { campaignId: 'today', kind: { in: ['rectification', 'milestone', 'review'] } },
    orderBy: { dueOn: 'asc' },
    select: { kind: true, dueOn: true, owedById: true },
  });
  expect(rows.map(({ kind, owedById, dueOn }) => [dueOn, owedById, kind])).toEqual([
    ['2026-12-04', 'jiaotongju', 'rectification'],
    ['2026-12-06', 'zhujianju', 'milestone'],
    // Ten working days after Sunday 29 November: 30 November–4 December, 7–11 December.
    ['2026-12-11', 'jiaoyuju', 'rectification'],
    ['2026-12-20', 'zhujianju', 'rectification'],
    // What has no end is looked at by the supervision group when the quarter ends.
    ['2026-12-31', 'duchashi', 'review'],
    ['2027-01-13', 'weijiju', 'rectification'],
    ['2027-03-31', 'shuiwuju', 'rectification'],
  ]);
});

it('waits for the real clock: the first reminder, mails and urging come on the next working days', async () => {
  // Plans are due on Thursday 3 December; the third day before it is Monday 30 November.
  expect(await readAgenda(db, 'today')).toEqual({
    at: '2026-11-30T00:00:00+08:00',
    what: 'remind',
    isEnded: false,
  });
  const queued = await db.notice.groupBy({ by: ['sendAt'], where: { campaignId: 'today' } });
  expect(queued.map(({ sendAt }) => sendAt)).toEqual([new Date('2026-11-30T08:30:00+08:00')]);
  // The receipt is due at the end of the first working day after the hand-out, Monday; then it is urged.
  const cases = await db.docket.groupBy({
    by: ['alarmAt', 'alarmAct'],
    where: { campaignId: 'today', kind: 'case' },
  });
  expect(cases).toEqual([{ alarmAt: new Date('2026-12-01T00:00:00+08:00'), alarmAct: 'urge' }]);
});

it('is left as it is by the next start, on whatever day', async () => {
  const before = await campaign(db);
  const next = await seedDemo(db, { kind: 'full', now: now + 3 * 86_400_000 });
  expect(next).toEqual({ ...demo, newIds: [] });
  expect(await campaign(db)).toEqual(before);
});

it('is there with a past only, never with the demonstration on its day one', async () => {
  const other = await anotherDb();
  expect(await seedDemo(other, { kind: 'empty', now })).toMatchObject({ newIds: ['demo'], todayLacks: null });
  expect(await campaign(other)).toBeNull();
  // A folder that was made with another demonstration keeps what it has.
  expect(await seedDemo(other, { kind: 'full', now })).toMatchObject({ newIds: [], todayLacks: null });
  expect(await campaign(other)).toBeNull();
});

it('is not launched where mails would leave the machine', async () => {
  const other = await anotherDb();
  const { newIds, todayLacks } = await seedDemo(other, { kind: 'full', now, hasRealMail: true });
  expect([newIds, todayLacks]).toEqual([['demo'], '设置了 SMTP_URL,邮件会真的发出']);
  expect(await campaign(other)).toBeNull();
});

it('holds up no start where it cannot be launched, such as with a clock in another century', async () => {
  const other = await anotherDb();
  const far = Date.parse('2103-05-04T10:00:00+08:00');
  const { newIds, todayLacks } = await seedDemo(other, { kind: 'full', now: far });
  expect(newIds).toEqual(['demo']);
  expect(todayLacks).toMatch(/2103.*\[CALENDAR_YEAR_NOT_COVERED\]$/);
  expect(await campaign(other)).toMatchObject({ status: 'draft' });
});

it('goes on where a start was cut short between the two, without launching it again', async () => {
  const other = await anotherDb();
  await seedDemo(other, { kind: 'full', now });
  await other.docket.deleteMany({ where: { campaignId: 'demo' } });
  await other.letterNumber.deleteMany();
  await other.campaign.update({ where: { id: 'demo' }, data: { status: 'draft' } });
  const before = await campaign(other);
  const next = await seedDemo(other, { kind: 'full', now: now + 86_400_000 });
  // Its supervision may not have been started either.
  expect(next).toMatchObject({ newIds: ['demo', 'today'], todayLacks: null });
  expect(await campaign(other)).toEqual(before);
});
