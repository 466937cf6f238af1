import { createDb, type Db } from '../../prisma/schema/db';
import { commandDockets } from '../../prisma/record/command-docket';
import { anchorHeads } from '../../prisma/upkeep/anchor-heads';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { applyMigrations } from '../../prisma/schema/migrate';
import { takeSteps } from '../../prisma/record/take-steps';
import { canonicalJson } from '../../record/chain/canonical-json';
import { chain, hashOf } from '../../record/chain/link';
import { actor, clockTo, launchRehearsal, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let db: Db;
const campaignId = 'log';
const docketId = `${campaignId}:一-1`;
const firstDay = Date.parse('2018-05-10T00:05:00+08:00');
const aDay = 86_400_000;

/** A campaign with acts of people, rungs of time and two anchors. */
beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
  await launchRehearsal(db, campaignId);
  await act({ kind: 'sign-for' });
  await anchorHeads(db, firstDay);
  await clockTo(db, campaignId, '2018-05-15T00:00:00.123+08:00');
  await takeSteps(db, campaignId, [docketId, `${campaignId}:一-2`], { steps: 'rungs' });
  await act({ kind: 'report-progress', percent: 33.5, text: '清理"甲"段\n\t约\\半', fileIds: [] });
  await anchorHeads(db, firstDay + aDay);
  await act({ kind: 'submit-plan', text: '分三段清理', fileIds: [] });
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

const act = (command: Parameters<typeof commandDockets>[1]['command']) =>
  commandDockets(db, {
    campaignId,
    docketIds: [docketId],
    command,
    actor: actor('transport', 'liaison'),
    requestId: null,
  });
const sql = (text: string, ...values: unknown[]) => db.$executeRawUnsafe(text, ...values);
const found = async (noted = new Map<string, string>()) => {
  const { findings, isSound } = await verifyLog(db, noted);
  expect(isSound).toBe(findings.length === 0);
  return findings.map(({ what, docketId: id, seq, day }) => [what, id, seq, day]);
};
const last = async () =>
  (await db.docket.findUniqueOrThrow({ where: { id: docketId } })).state as { seq: number };
const hashAt = async (seq: number) =>
  (await db.event.findUniqueOrThrow({ where: { docketId_seq: { docketId, seq } } })).hash;

/** Computes the chain anew from the database, as somebody would who knows how. */
const rechain = async (from = 1) => {
  const rows = await db.event.findMany({ where: { docketId }, orderBy: { seq: 'asc' } });
  const links = chain(
    rows
      .filter(row => row.seq >= from)
      .map(row => ({ ...row, at: row.at.toISOString(), recordedAt: row.recordedAt.toISOString() })),
    from === 1 ? null : await hashAt(from - 1),
  );
  for (const { seq, hash, previousHash } of links)
    await sql(
      'UPDATE "Event" SET hash = $1, "previousHash" = $2 WHERE "docketId" = $3 AND seq = $4',
      hash,
      previousHash,
      docketId,
      seq,
    );
  await sql('UPDATE "Docket" SET "headHash" = $1 WHERE id = $2', links.at(-1)!.hash, docketId);
};
/** Numbers from `from` on move by `by`, by a detour that the unique key allows. */
const renumber = async (from: number, by: number) => {
  await sql('UPDATE "Event" SET seq = -seq - $3 WHERE "docketId" = $1 AND seq >= $2', docketId, from, by);
  await sql('UPDATE "Event" SET seq = -seq WHERE "docketId" = $1 AND seq < 0', docketId);
};
const insertAt = (seq: number, hash: string, previousHash: string | null) =>
  sql(
    `INSERT INTO "Event" ("docketId", seq, type, at, "recordedAt", data, hash, "previousHash")
     SELECT "docketId", $2, type, at, "recordedAt", data, $3, $4 FROM "Event" WHERE "docketId" = $1 AND seq = 2`,
    docketId,
    seq,
    hash,
    previousHash,
  );

it('finds nothing where nobody touched anything, and counts what it looked at', async () => {
  const log = await verifyLog(db);
  expect(log.findings).toEqual([]);
  expect(log).toMatchObject({ isSound: true, dockets: 8, anchors: 2, newestAnchor: { day: '2018-05-11' } });
  expect(log.events).toBe(await db.event.count());
});

describe('a changed row is named', () => {
  it.each([
    ['its content', `data = jsonb_set(data, '{at}', '"2018-05-09T09:00:00+08:00"')`],
    ['when it took effect', `at = at - interval '1 day'`],
    ['when it was recorded', `"recordedAt" = "recordedAt" - interval '1 ms'`],
    ['who did it', `"actorId" = 'somebody.else'`],
    ['the request', `"requestId" = 'another'`],
    ['its type', `type = 'withdrawn'`],
    ['its hash', `hash = repeat('0', 64)`],
  ])('%s', async (_, change) => {
    await sql(`UPDATE "Event" SET ${change} WHERE "docketId" = $1 AND seq = 3`, docketId);
    expect(await found()).toEqual([['event-changed', docketId, 3, null]]);
  });

  it('together with its own hash', async () => {
    const row = await db.event.findUniqueOrThrow({ where: { docketId_seq: { docketId, seq: 3 } } });
    const changed = {
      ...row,
      at: row.at.toISOString(),
      recordedAt: row.recordedAt.toISOString(),
      actorId: 'x',
    };
    const hash = hashOf(changed, row.previousHash);
    await sql('UPDATE "Event" SET "actorId" = $1, hash = $2 WHERE id = $3', 'x', hash, row.id);
    expect(await found()).toEqual([['event-changed', docketId, 3, null]]);
  });

  it('also the last one', async () => {
    const { seq } = await last();
    await sql(`UPDATE "Event" SET "actorId" = 'x' WHERE "docketId" = $1 AND seq = $2`, docketId, seq);
    expect(await found()).toEqual([['event-changed', docketId, seq, null]]);
  });

  it('by the anchor, where the whole chain was computed anew', async () => {
    await sql(`UPDATE "Event" SET "actorId" = 'x' WHERE "docketId" = $1 AND seq = 2`, docketId);
    await rechain();
    expect(await found()).toEqual([['event-changed', docketId, null, '2018-05-10']]);
  });
});

describe('a removed row is named', () => {
  it.each([1, 3])('number %i', async seq => {
    await sql('DELETE FROM "Event" WHERE "docketId" = $1 AND seq = $2', docketId, seq);
    expect(await found()).toEqual([['event-removed', docketId, seq, null]]);
  });

  it('two of them, with the others numbered anew', async () => {
    await sql('DELETE FROM "Event" WHERE "docketId" = $1 AND seq IN (3, 4)', docketId);
    await renumber(5, -2);
    expect(await found()).toEqual([3, 4].map(seq => ['event-removed', docketId, seq, null]));
  });

  it('the tail, by the docket’s own row', async () => {
    const { seq } = await last();
    await sql('DELETE FROM "Event" WHERE "docketId" = $1 AND seq >= $2', docketId, seq - 1);
    expect(await found()).toEqual([seq - 1, seq].map(one => ['event-removed', docketId, one, null]));
  });

  it('the tail together with the docket’s row as it was before, by the anchor', async () => {
    const { seq } = await db.anchoredHead.findUniqueOrThrow({
      where: { day_docketId: { day: '2018-05-11', docketId } },
    });
    await sql('DELETE FROM "Event" WHERE "docketId" = $1 AND seq >= $2', docketId, seq);
    await sql(
      `UPDATE "Docket" SET "headHash" = $1, state = jsonb_set(state, '{seq}', to_jsonb($2::int)) WHERE id = $3`,
      await hashAt(seq - 1),
      seq - 1,
      docketId,
    );
    const findings = await found();
    expect(findings).toContainEqual(['event-removed', docketId, seq, '2018-05-11']);
    expect(findings).toContainEqual(['docket-changed', docketId, null, null]);
  });

  it('all rows of a docket', async () => {
    const { seq } = await last();
    await sql('DELETE FROM "Event" WHERE "docketId" = $1', docketId);
    expect(await found()).toHaveLength(seq);
  });

  it('a whole docket, by the anchors, also after the next one', async () => {
    await sql('DELETE FROM "Docket" WHERE id = $1', docketId);
    expect(await found()).toEqual([['docket-removed', docketId, null, '2018-05-11']]);
    await anchorHeads(db, firstDay + 2 * aDay);
    expect(await found()).toEqual([['docket-removed', docketId, null, '2018-05-11']]);
  });
});

describe('an inserted row is named', () => {
  it('in the middle, with the others numbered on', async () => {
    await renumber(3, 1);
    await insertAt(3, 'f'.repeat(64), null);
    expect(await found()).toEqual([['event-inserted', docketId, 3, null]]);
  });

  it('in the middle, with a hash that follows the row before', async () => {
    const previousHash = await hashAt(2);
    await renumber(3, 1);
    await insertAt(3, '', previousHash);
    const row = await db.event.findUniqueOrThrow({ where: { docketId_seq: { docketId, seq: 3 } } });
    const content = { ...row, at: row.at.toISOString(), recordedAt: row.recordedAt.toISOString() };
    await sql('UPDATE "Event" SET hash = $1 WHERE id = $2', hashOf(content, previousHash), row.id);
    expect(await found()).toEqual([['event-inserted', docketId, 3, null]]);
  });

  it('at the end', async () => {
    const seq = (await last()).seq + 1;
    await insertAt(seq, 'f'.repeat(64), await hashAt(seq - 1));
    expect(await found()).toEqual([['event-inserted', docketId, seq, null]]);
  });
});

describe('what is beside the events', () => {
  it.each([
    ['status', `status = 'closed'`],
    ['state', `state = jsonb_set(state, '{title}', '"另一个问题"')`],
  ])('a docket’s %s that its events do not say is named', async (_, change) => {
    await sql(`UPDATE "Docket" SET ${change} WHERE id = $1`, docketId);
    expect(await found()).toEqual([['docket-changed', docketId, null, null]]);
  });

  it('a row that was written before a field of the state existed is no finding', async () => {
    await sql(
      `UPDATE "Docket" SET state = state - 'isUnclosedReported' - 'lineage' - 'liaison' WHERE id = $1`,
      docketId,
    );
    expect(await found()).toEqual([]);
    await sql(`UPDATE "Docket" SET state = state - 'progress' WHERE id = $1`, docketId);
    expect(await found()).toEqual([['docket-changed', docketId, null, null]]);
  });

  it('an anchor that was changed, or lacks a head, is named', async () => {
    await sql(
      `UPDATE "AnchoredHead" SET seq = seq + 1 WHERE day = '2018-05-10' AND "docketId" = $1`,
      docketId,
    );
    expect(await found()).toContainEqual(['anchor-changed', null, null, '2018-05-10']);
    await sql(`DELETE FROM "AnchoredHead" WHERE day = '2018-05-10' AND "docketId" = $1`, docketId);
    expect(await found()).toContainEqual(['anchor-changed', null, null, '2018-05-10']);
  });

  it('an anchor that was removed is named by the next one, and the newest by a note kept elsewhere', async () => {
    const { newestAnchor } = await verifyLog(db);
    const noted = new Map([[newestAnchor!.day, newestAnchor!.hash]]);
    expect(await found(noted)).toEqual([]);
    expect(await found(new Map([['2018-05-10', '0'.repeat(64)]]))).toEqual([
      ['anchor-changed', null, null, '2018-05-10'],
    ]);
    await sql(`DELETE FROM "Anchor" WHERE day = '2018-05-11'`);
    expect(await found(noted)).toEqual([['anchor-removed', null, null, '2018-05-11']]);
    await anchorHeads(db, firstDay + aDay);
    await sql(`DELETE FROM "Anchor" WHERE day = '2018-05-10'`);
    expect(await found()).toContainEqual(['anchor-removed', null, null, '2018-05-11']);
  });
});

it('anchors once a day, however many try, and only forward', async () => {
  const now = firstDay + 5 * aDay;
  const all = await Promise.all([1, 2, 3, 4].map(() => anchorHeads(db, now)));
  expect(all.filter(one => one !== null)).toMatchObject([{ day: '2018-05-15', docketCount: 8 }]);
  expect(await anchorHeads(db, now + 60_000)).toBeNull();
  expect(await anchorHeads(db, now - aDay)).toBeNull();
  // Only the head that has moved is kept again.
  expect(await db.anchoredHead.count({ where: { day: '2018-05-15' } })).toBe(1);
  expect(await found()).toEqual([]);
});

it('chains the events of a record that was there before the chain, in SQL as it does in TypeScript', async () => {
  const hashes = () =>
    db.$queryRaw`SELECT "docketId", seq, hash, "previousHash" FROM "Event" ORDER BY "docketId", seq`;
  const before = await hashes();
  for (const statement of [
    'DROP TABLE "AnchoredHead"',
    'DROP TABLE "Anchor"',
    'ALTER TABLE "Docket" DROP COLUMN "headHash"',
    'ALTER TABLE "Event" DROP COLUMN hash, DROP COLUMN "previousHash"',
    `DELETE FROM _prisma_migrations WHERE migration_name LIKE '%event_chain'`,
  ])
    await sql(statement);
  expect(await applyMigrations(database.url)).toEqual([expect.stringContaining('event_chain')]);
  expect(await hashes()).toEqual(before);
  expect(await found()).toEqual([]);
  await act({ kind: 'report-progress', percent: 60, text: '继续', fileIds: [] });
  expect(await found()).toEqual([]);
});

it('canonical JSON is the same before and after jsonb', async () => {
  const value = {
    z: [1, 0.1, -0, 1e21, 1e-7, 123456789012345680000, null, undefined, true],
    a: { 键: '值"\\/\b\f\n\r\t\u0001\u007f\u2028é😀', '': '', B: {}, b: [] },
    gone: undefined,
  };
  const [row] = await db.$queryRaw<{ value: unknown }[]>`SELECT ${JSON.stringify(value)}::jsonb AS value`;
  expect(canonicalJson(row!.value)).toBe(canonicalJson(value));
  expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
});
