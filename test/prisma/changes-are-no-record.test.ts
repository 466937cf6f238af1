import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readChanges } from '../../prisma/read/changes/read-changes';
import { createDb, type Db } from '../../prisma/schema/db';
import { dumpRecord } from '../../prisma/upkeep/dump-record';
import { loadRecord } from '../../prisma/upkeep/load-record';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign, createPerson } from '../support/factories';

let first: TestDatabase;
let second: TestDatabase;
let folder: string;
const dbs: Db[] = [];
const open = ({ url }: TestDatabase): Db => {
  const db = createDb(url, 2);
  dbs.push(db);
  return db;
};

beforeAll(async () => {
  [first, second] = [await createDatabase(), await createDatabase()];
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-dump-'));
});
afterAll(async () => {
  await Promise.all(dbs.map(one => one.$disconnect()));
  await Promise.all([first.drop(), second.drop()]);
  rmSync(folder, { recursive: true, force: true });
});

it('no backup holds what changed of late; a restored record has changed nothing, and no page goes on from the old one', async () => {
  const old = open(first);
  await createCampaign(old, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  await createPerson(old, { unitId: 'unit-a', roles: ['liaison'] });
  const { at } = await readChanges(old, null);
  const { tables } = await dumpRecord(first.url, folder);
  expect(tables.map(one => one.name)).not.toContain('Change');
  expect(readdirSync(folder)).not.toContain('Change.ndjson');
  await loadRecord(second.url, folder);
  const restored = open(second);
  expect(await restored.event.count()).toBeGreaterThan(3);
  expect(await restored.change.findMany({ select: { what: true } })).toEqual([{ what: 'began' }]);
  expect((await readChanges(restored, null)).rows).toEqual([]);
  expect(await readChanges(restored, at)).toMatchObject({ isLost: true, rows: [] });
  expect((await verifyLog(restored, new Map())).isSound).toBe(true);
  // And goes on telling what happens from now on.
  const { at: now } = await readChanges(restored, null);
  await createCampaign(restored, { cases: [{ ref: '二-1', leads: ['unit-b'] }] });
  const news = await readChanges(restored, now);
  expect(news.isLost).toBe(false);
  expect(new Set(news.rows.map(one => one.what))).toEqual(new Set(['rights', 'campaign', 'event', 'notice']));
});

it('a campaign too large to be told row by row is to be read anew', async () => {
  const db = open(await createDatabase().then(made => (second = made)));
  const { at } = await readChanges(db, null);
  await db.$executeRaw`INSERT INTO "Change" (what, "subjectId") SELECT 'event', n::text FROM generate_series(1, 1001) n`;
  expect(await readChanges(db, at)).toMatchObject({ isLost: true, rows: [] });
});
