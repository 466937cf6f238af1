import { cycleIdOf } from '../../cli/demo/assessments/open-cycle';
import { rectificationId } from '../../cli/demo/assessments/rectification';
import { seedAssessments } from '../../cli/demo/assessments/seed-assessments';
import { seedDemo } from '../../cli/demo/seed-demo';
import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { createDatabase, type TestDatabase } from '../support/database';
import { stopClock } from '../support/stopped-clock';

const now = Date.parse('2026-11-29T10:00:00+08:00');

let database: TestDatabase;
let db: Db;
beforeAll(async () => {
  database = await createDatabase();
  await stopClock(database, now);
  db = createDb(database.url);
  await seedDemo(db, { kind: 'empty', now });
  await seedAssessments(db, now);
}, 120_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const found = (year: 2017 | 2018) =>
  db.finding.findMany({
    where: { campaignId: cycleIdOf(year) },
    orderBy: { id: 'asc' },
    select: { id: true, subjectId: true, kind: true, indicator: true, status: true },
  });

describe('the assessments of the demonstration on Postgres', () => {
  it('has a finished cycle that found two things', async () => {
    const { isEnded } = await db.docket.findUniqueOrThrow({
      where: { id: `${cycleIdOf(2017)}:assessment` },
      select: { isEnded: true },
    });
    expect(isEnded).toBe(true);
    expect((await found(2017)).map(one => [one.subjectId, one.indicator, one.status])).toEqual([
      ['xian-yunxi', 'B2', 'established'],
      ['xian-lanyang', 'A2', 'established'],
    ]);
  });

  it('has a campaign of 云溪县 whose case knows the finding that it is of', async () => {
    const cases = await db.docket.findMany({
      where: { campaignId: rectificationId, kind: 'case' },
      select: { sources: true, findingIds: true },
    });
    const [finding] = (await found(2017)).filter(one => one.subjectId === 'xian-yunxi');
    expect(cases).toEqual([{ sources: ['assessment'], findingIds: [finding?.id] }]);
  });

  it('has a running cycle that waits for the third party', async () => {
    const { isEnded, state } = await db.docket.findUniqueOrThrow({
      where: { id: `${cycleIdOf(2018)}:assessment` },
      select: { isEnded: true, state: true },
    });
    expect(isEnded).toBe(false);
    expect(state).toMatchObject({ status: 'running' });
    expect(await found(2018)).toEqual([]);
  });

  it('is left as it is by the next start', async () => {
    expect(await seedAssessments(db, now)).toEqual([]);
  });

  it('is a sound record', async () => {
    expect((await verifyLog(db)).findings).toEqual([]);
  });
});
