import { seedDemo } from '../../cli/demo/seed-demo';
import { moneyCampaignId, seedMoney } from '../../cli/demo/money/seed-money';
import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { createDatabase, type TestDatabase } from '../support/database';
import { stopClock } from '../support/stopped-clock';

const now = Date.parse('2026-11-29T10:00:00+08:00');
const campaignId = moneyCampaignId;

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createDatabase();
  await stopClock(database, now);
  db = createDb(database.url);
  await seedDemo(db, { kind: 'empty', now });
  await seedMoney(db, now);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const breaches = () =>
  db.breach.findMany({ where: { campaignId }, select: { id: true, status: true, caseId: true } });

describe('the money of the demonstration on Postgres', () => {
  it('is 50,000 payments in books, each batch one event', async () => {
    expect(await db.figure.count({ where: { campaignId, kind: 'payment' } })).toBe(50_000);
    const books = await db.docket.count({ where: { campaignId, kind: 'figure-book' } });
    const events = await db.event.count({
      where: { type: 'figures-recorded', docket: { campaignId } },
    });
    expect(events).toBe(books);
  });

  it('has a dozen breaches, two of them cases of 云溪县', async () => {
    const all = await breaches();
    expect(all).toHaveLength(12);
    const opened = all.filter(one => one.status === 'opened');
    expect(opened).toHaveLength(2);
    expect(opened.every(one => one.id.includes('云溪县') && one.caseId !== null)).toBe(true);
    expect(await db.docket.count({ where: { campaignId, kind: 'case' } })).toBe(2);
  });

  it('is made once, and its record is sound', async () => {
    const before = await breaches();
    expect(await seedMoney(db, now)).toBe(false);
    expect(await breaches()).toEqual(before);
    expect(await verifyLog(db)).toMatchObject({ findings: [] });
  });
});
