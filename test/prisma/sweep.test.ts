import { LEADS, writeSyntheticCampaign } from '../../bench/synthetic-campaign';
import type { Instant } from '../../domain/calendar/civil-date';
import { readAgenda } from '../../prisma/read/read-agenda';
import { sweepCases } from '../../prisma/record/sweep';
import { takeSteps } from '../../prisma/record/take-steps';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedRules } from '../../prisma/schema/seed-rules';
import { expectFolds } from '../support/fold-check';
import { createDatabase, type TestDatabase } from '../support/database';

const CASES = 240;

let database: TestDatabase;
let db: Db;
let campaignId: string;
let upTo: Instant;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedRules(db);
  campaignId = await writeSyntheticCampaign(db, CASES, Date.now());
  // What leaves today has left.
  await db.notice.updateMany({ where: { campaignId }, data: { status: 'sent' } });
  upTo = (await readAgenda(db, campaignId)).at!;
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const stepsOf = () =>
  db.step.findMany({ where: { campaignId, act: 'urge' }, orderBy: [{ docketId: 'asc' }, { rung: 'asc' }] });
const due = () => db.docket.count({ where: { campaignId, kind: 'case', alarmAt: { lte: new Date(upTo) } } });

/** A statement about many dockets that touches one of these units fails: a batch, but not a case by its own alarm. */
const failBatchesOf = (unit: string) =>
  db.$executeRawUnsafe(`
    CREATE FUNCTION fail_batch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      IF (SELECT count(*) FROM fresh) > 1 AND EXISTS (SELECT 1 FROM fresh f JOIN "Docket" d ON d.id = f."docketId"
        WHERE '${unit}' = ANY(d."leadIds")) THEN RAISE EXCEPTION 'made to fail'; END IF;
      RETURN NULL; END $$`);

describe('the sweep of what falls due for many cases at one instant', () => {
  it("is on the campaign's agenda at the instant of the first rung", async () => {
    expect((await readAgenda(db, campaignId)).what).toBe('sweep-cases');
    expect(await due()).toBe(CASES);
  });

  it('leaves a batch that fails to the own alarms of its cases, and takes all others', async () => {
    await failBatchesOf('unit-3');
    await db.$executeRawUnsafe(`CREATE TRIGGER fail AFTER INSERT ON "Step" REFERENCING NEW TABLE AS fresh
      FOR EACH STATEMENT EXECUTE FUNCTION fail_batch()`);
    const { touched, failed, after } = await sweepCases(db, campaignId, { upTo });
    expect(after).toBeUndefined();
    expect(failed.length).toBe(1);
    const left = failed.flatMap(one => one.ids);
    expect(left.length).toBeGreaterThanOrEqual(CASES / LEADS);
    expect(touched.flatMap(one => one.dockets).length).toBe(CASES - left.length);
    expect(await due()).toBe(left.length);
  });

  it('does not come to the same instant again: the agenda goes on', async () => {
    const agenda = await readAgenda(db, campaignId);
    expect(agenda.what === 'sweep-cases' && agenda.at !== null && agenda.at <= upTo).toBe(false);
  });

  it('is completed by the own alarms of what it left, each rung once', async () => {
    const left = await db.docket.findMany({
      where: { campaignId, kind: 'case', alarmAt: { lte: new Date(upTo) } },
      select: { id: true },
    });
    for (const { id } of left) await takeSteps(db, campaignId, [id], { steps: 'rungs' }, upTo);
    expect(await due()).toBe(0);
    const steps = await stepsOf();
    expect(new Set(steps.map(one => one.docketId)).size).toBe(CASES);
    expect(steps.filter(one => one.outcome === 'fired').length).toBe(CASES);
    await expectFolds(db, campaignId);
  });

  it('finds nothing at the second time', async () => {
    const before = await stepsOf();
    await db.campaign.update({ where: { id: campaignId }, data: { sweptAt: null } });
    const { touched, failed } = await sweepCases(db, campaignId, { upTo });
    expect([touched, failed]).toEqual([[], []]);
    expect(await stepsOf()).toEqual(before);
  });

  it('tells each liaison of each of his cases once', async () => {
    const notices = await db.notice.findMany({ where: { campaignId, rung: 'urge' } });
    const told = notices.map(one => `${one.personId} ${one.docketId} ${one.rung}`);
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);
  });
});
