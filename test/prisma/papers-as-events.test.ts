import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Client } from 'pg';
import { factsAsOf } from '../../prisma/read/moment';
import { readEvents } from '../../prisma/read/read-events';
import { applyMigrations } from '../../prisma/schema/migrate';
import { createDb, type Db } from '../../prisma/schema/db';
import { papersAsEvents } from '../../prisma/upkeep/papers/papers-as-events';
import { applyUpgrades } from '../../prisma/upkeep/upgrades';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { stateAsOf } from '../../record/history/as-of';
import { createEmptyDatabase, type TestDatabase } from '../support/database';
import { expectFolds } from '../support/fold-check';

const folder = path.join(__dirname, '../fixtures/records');

/** Where each letter and proceeding stood: at last, and at the end of each of these days. */
interface Expected {
  campaignId: string;
  days: string[];
  letters: Record<string, [string, ...(string | null)[]]>;
  proceedings: Record<string, [string, ...(string | null)[]]>;
}
const expected = JSON.parse(readFileSync(path.join(folder, 'c0e6576.json'), 'utf8')) as Expected;
const dump = gunzipSync(readFileSync(path.join(folder, 'c0e6576.sql.gz'))).toString('utf8');

/** A record that was written by the version before letters and proceedings were folds, with each status and stage in it. */
const openBefore = async (): Promise<{ database: TestDatabase; db: Db; rows: unknown }> => {
  const database = await createEmptyDatabase();
  const client = new Client({ connectionString: database.url });
  await client.connect();
  await client.query(dump);
  await client.end();
  await applyMigrations(database.url);
  const db = createDb(database.url);
  return { database, db, rows: await rowsOf(db) };
};

const rowsOf = async (db: Db): Promise<unknown> =>
  JSON.parse(
    JSON.stringify([
      await db.letter.findMany({ orderBy: { id: 'asc' } }),
      await db.proceeding.findMany({ orderBy: { id: 'asc' } }),
    ]),
  );

const eventCount = (db: Db): Promise<number> => db.event.count();

let database: TestDatabase;
let db: Db;
let rows: unknown;
beforeAll(async () => {
  ({ database, db, rows } = await openBefore());
}, 60_000);
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

/** What the record says of these dockets at the end of a day. */
const standingOn = async (day: string, ids: string[]): Promise<(string | null)[]> => {
  const { now } = await factsAsOf(db, expected.campaignId, day);
  const events = await readEvents(db, ids, now);
  return ids.map(id => {
    const state = stateAsOf(events.get(id) ?? [], now);
    if (state?.kind === 'letter') return state.status;
    return state?.kind === 'proceeding' ? state.stage : null;
  });
};

it('makes an event of each stamp: the rows say what they said, every docket is the fold of its events, the log is sound', async () => {
  expect((await applyUpgrades(db)).slice(0, 4)).toEqual([
    'rules-in-policies',
    'grade-in-policies',
    'instructions-in-policies',
    'papers-as-events',
  ]);
  expect(await rowsOf(db)).toEqual(rows);
  expect(await expectFolds(db, expected.campaignId)).toBeGreaterThan(100);
  expect(await verifyLog(db)).toMatchObject({ isSound: true, findings: [] });
});

it('says where each letter and proceeding stands, and stood at the end of past days', async () => {
  for (const all of [expected.letters, expected.proceedings]) {
    const ids = Object.keys(all);
    for (const [index, day] of expected.days.entries())
      expect(await standingOn(day, ids)).toEqual(ids.map(id => all[id]?.[index + 1]));
    const dockets = await db.docket.findMany({ where: { id: { in: ids } } });
    const now = new Map(
      dockets.map(({ id, state }) => [id, Object(state) as { status?: string; stage?: string }]),
    );
    expect(ids.map(id => now.get(id)?.stage ?? now.get(id)?.status)).toEqual(ids.map(id => all[id]?.[0]));
  }
});

it('knows who decided on a proposal and for whom, and of a signature that it does not know whose it was', async () => {
  const decided = await db.proceeding.findFirstOrThrow({
    where: { facts: { path: ['decidedForId'], not: 'null' }, decidedById: { not: null } },
  });
  const events = await db.event.findMany({ where: { docketId: decided.id } });
  const by = events
    .map(one => one.data as { type: string; by: unknown })
    .find(one => one.type === 'approved' || one.type === 'declined')?.by;
  expect(by).toMatchObject({
    personId: decided.decidedById,
    actingFor: (decided.facts as { decidedForId: string }).decidedForId,
  });
  const signed = await db.event.findFirstOrThrow({ where: { type: 'letter-signed' } });
  expect(signed.data).toMatchObject({ by: { personId: 'unknown' }, knownSince: expect.any(String) });
});

it('migrated twice is migrated once', async () => {
  const before = await eventCount(db);
  await papersAsEvents(db);
  expect(await applyUpgrades(db)).toEqual([]);
  expect(await eventCount(db)).toBe(before);
});

it('died in the middle, it is whole when it is run again', async () => {
  const other = await openBefore();
  // The hundredth docket cannot be written: everything before it has been.
  await other.db.$executeRaw`
    CREATE FUNCTION die() RETURNS trigger AS 'BEGIN IF (SELECT count(*) FROM "Event" WHERE data->>''knownSince'' IS NOT NULL) > 150 THEN RAISE EXCEPTION ''killed''; END IF; RETURN NEW; END' LANGUAGE plpgsql`;
  await other.db.$executeRaw`CREATE TRIGGER die BEFORE INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION die()`;
  await expect(applyUpgrades(other.db)).rejects.toThrow('killed');
  await other.db.$executeRaw`DROP TRIGGER die ON "Event"`;
  expect(await applyUpgrades(other.db)).toContain('papers-as-events');
  expect(await rowsOf(other.db)).toEqual(other.rows);
  const made = (one: Db) => one.event.count({ where: { data: { path: ['knownSince'], not: 'null' } } });
  expect(await made(other.db)).toBe(await made(db));
  expect((await verifyLog(other.db)).isSound).toBe(true);
  await other.db.$disconnect();
  await other.database.drop();
}, 120_000);
