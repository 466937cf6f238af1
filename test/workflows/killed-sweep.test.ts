import { setTimeout as pause } from 'node:timers/promises';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { startLife } from '../support/life';
import { sharedEngines } from '../support/shared-engines';
import { startSystem, type TestSystem } from '../support/worker';
import { randomBy } from '../system/random-by';
import { fallenDue, supervise, type FallenDue } from './killed-sweep/fallen-due';
import { toldIn, type Told } from './killed-sweep/told';

/**
 * `CASES=10000 KILLS=10 KILLS_SEED=1 npx jest test/workflows/killed-sweep`: so many cases fall due on the real clock, and the worker
 * is killed so often, at moments that follow from the seed.
 */
const cases = Number(process.env['CASES'] ?? 120);
const kills = Number(process.env['KILLS'] ?? 2);
const seed = Number(process.env['KILLS_SEED'] ?? process.pid);
/** The own alarms of the cases ring within so long from now. */
const spreadSeconds = Math.max(10, Math.round(cases / 30));

let system: TestSystem;
const all: FallenDue[] = [];

beforeAll(async () => {
  system = await startSystem();
});
afterAll(async () => {
  for (const { database, db } of all) {
    await db.$disconnect();
    await database.drop();
  }
  await system.close();
});

const begin = async (name: string): Promise<FallenDue> => {
  const one = await fallenDue(system.newId(name), cases);
  all.push(one);
  await supervise(system.host, one, { spreadSeconds, now: Date.now() });
  return one;
};

const work = ({ database }: FallenDue) =>
  startLife(database.url, 'test/workflows/killed-sweep/work.ts', [
    system.temporal.address,
    system.host.taskQueue,
    sharedEngines().smtpUrl,
  ]);

/** Nothing is due of any case any more. */
const untilTaken = async ({ db, campaignId }: FallenDue): Promise<void> => {
  const isDue = { campaignId, kind: 'case', alarmAt: { lte: new Date() } };
  while ((await db.docket.count({ where: isDue })) > 0) await pause(300);
};

/** The same cases, with nobody disturbed. Without its worker's queue nobody else's tasks are taken. */
const quietly = async (): Promise<Told> => {
  const one = await begin('calm');
  const life = work(one);
  await life.says('working');
  await untilTaken(one);
  const { sweptAt } = await one.db.campaign.findUniqueOrThrow({ where: { id: one.campaignId } });
  expect(sweptAt).not.toBeNull();
  await life.kill();
  return toldIn(one.db, one.campaignId);
};

let calm: Told;
beforeAll(
  async () => {
    calm = await quietly();
  },
  300_000 + cases * 60,
);

const expectSame = async ({ db, campaignId }: FallenDue): Promise<void> => {
  const told = await toldIn(db, campaignId);
  expect(new Set(told.steps).size).toBe(told.steps.length);
  expect(new Set(told.notices).size).toBe(told.notices.length);
  expect({ seed, ...told }).toEqual({ seed, ...calm });
  expect((await verifyLog(db)).findings).toEqual([]);
};

it(
  `a worker that is killed ${kills} times while ${cases} cases fall due leaves the undisturbed record, and nobody is told twice`,
  async () => {
    expect(calm.steps.length).toBeGreaterThan(cases);
    const random = randomBy(seed);
    const one = await begin('shaken');
    for (let kill = 0; kill < kills; kill++) {
      const life = work(one);
      await life.says('working');
      await pause(random() * (200 + cases * 2));
      await life.kill();
    }
    const life = work(one);
    await untilTaken(one);
    await life.kill();
    await expectSame(one);
  },
  300_000 + cases * 60,
);

it(
  "where the sweep fails for every tenth batch, the cases' own alarms take those",
  async () => {
    const one = await fallenDue(system.newId('failing'), cases);
    all.push(one);
    // A batch is what writes many rungs in one statement; a case's own alarm writes its own.
    await one.db.$executeRawUnsafe('CREATE SEQUENCE batches MINVALUE 0 START 0');
    await one.db.$executeRawUnsafe(`
      CREATE FUNCTION fail_some() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF (SELECT count(DISTINCT "docketId") FROM fresh) > 5 AND nextval('batches') % 10 = 0 THEN
          RAISE EXCEPTION 'every tenth batch'; END IF;
        RETURN NULL; END $$`);
    await one.db.$executeRawUnsafe(`
      CREATE TRIGGER fail_some AFTER INSERT ON "Step" REFERENCING NEW TABLE AS fresh
      FOR EACH STATEMENT EXECUTE FUNCTION fail_some()`);
    await supervise(system.host, one, { spreadSeconds, now: Date.now() });
    const life = work(one);
    await life.says('working');
    await untilTaken(one);
    await life.kill();
    await expectSame(one);
  },
  300_000 + cases * 60,
);
