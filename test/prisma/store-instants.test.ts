import { campaignNow } from '../../prisma/record/campaign-clock';
import { createDb, type Db } from '../../prisma/schema/db';
import { toMs } from '../../domain/calendar/civil-date';
import { launchReal, launchRehearsal, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let db: Db;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 2);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

it('reads back the very instant that was written, by whichever way', async () => {
  await launchRehearsal(db, 'instants');
  // Written by Prisma.
  expect(await campaignNow(db, 'instants')).toBe('2018-05-09T08:30:00+08:00');
  const campaign = await db.campaign.findUniqueOrThrow({ where: { id: 'instants' } });
  expect(campaign.handedOutAt?.toISOString()).toBe('2018-05-09T00:30:00.000Z');
  // Written as JSON with an offset: the receipt is due on 10 May, so it is urged when that day has ended.
  const docket = await db.docket.findUniqueOrThrow({ where: { id: 'instants:一-1' } });
  expect(docket.openedAt.toISOString()).toBe('2018-05-09T00:30:00.000Z');
  expect(docket.alarmAt?.toISOString()).toBe('2018-05-10T16:00:00.000Z');
  // As everybody else sees it, whatever the session's time zone.
  const [row] = await db.$queryRaw<{ at: number; clock: number }[]>`
    SELECT extract(epoch FROM d."alarmAt")::float AS at, extract(epoch FROM c."clockAt")::float AS clock
    FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId" WHERE d.id = 'instants:一-1'`;
  expect(row).toEqual({
    at: toMs('2018-05-11T00:00:00+08:00') / 1_000,
    clock: toMs('2018-05-09T08:30:00+08:00') / 1_000,
  });
});

it("takes the real clock's now from the database, in the right zone", async () => {
  await launchReal(db, 'real-now', { today: '2026-11-20', lateDays: -3 });
  const now = toMs(await campaignNow(db, 'real-now'));
  expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
});
