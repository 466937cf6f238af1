import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { figuresCommand } from '../../cli/figures';
import type { PlainFigures } from '../../domain/figures/plain';
import { readFigures } from '../../prisma/read/figures';
import { importFigures, type FigureBatch } from '../../prisma/record/import-figures';
import { createDb, type Db } from '../../prisma/schema/db';
import { dumpRecord } from '../../prisma/upkeep/dump-record';
import { loadRecord } from '../../prisma/upkeep/load-record';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { figuresWith, officer, payment, tranche } from '../record/support/figures';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign } from '../support/factories';
import { runCommand } from '../support/run-command';

let database: TestDatabase;
let db: Db;
let campaignId: string;
const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-figures-'));

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
  campaignId = await createCampaign(db, { cases: [] });
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const batch = (batchId: string, lists: Partial<PlainFigures>): FigureBatch => ({
  campaignId,
  batchId,
  source: { by: 'file', fileName: '数据.json', fileSha256: null },
  figures: figuresWith(lists),
  actor: officer,
  reach: 'all',
  requestId: null,
});

const units = ['东岭乡', '西坪乡', '交通局', '水务局', '住建局'];
const many = (count: number) => ({
  tranches: Array.from({ length: 60 }, (_, n) =>
    tranche({
      id: `T${n}`,
      program: `p${n % 4}`,
      year: String(2013 + (n % 3)),
      to: units[n % 5]!,
      issuedOn: '2013-01-01',
    }),
  ),
  payments: Array.from({ length: count }, (_, n) =>
    payment({ id: `P${n}`, tranche: `T${n % 60}`, unit: units[n % 5]!, amount: `${n}.5` }),
  ),
});

const counts = async () => ({
  rows: await db.figure.count(),
  books: await db.docket.count({ where: { kind: 'figure-book' } }),
  imports: await db.figureImport.count(),
});
const nothing = { rows: 0, books: 0, imports: 0 };

it('batches that come at once come one after the other: each figure counts once, the last that came is its newest', async () => {
  const first = importFigures(db, batch('first', { tranches: [tranche()], payments: [payment()] }));
  const others = ['1', '2', '3'].map(amount =>
    importFigures(db, batch(`with ${amount}`, { tranches: [tranche()], payments: [payment({ amount })] })),
  );
  const same = importFigures(db, batch('same', { tranches: [tranche()], payments: [payment()] }));
  const all = await Promise.all([first, ...others, same]);
  // The same rows are recorded once, whichever of the two was quicker.
  expect(all.filter(one => one.given.status === 'known')).toHaveLength(1);
  const { payments, tranches } = await readFigures(db, campaignId);
  expect([payments.length, tranches.length]).toEqual([1, 1]);
  const rows = await db.figure.findMany({ where: { kind: 'payment' }, orderBy: { id: 'asc' } });
  expect(rows.map(one => one.supersedesId)).toEqual([null, ...rows.slice(0, -1).map(one => one.id)]);
  expect((await verifyLog(db)).findings).toEqual([]);
});

it('an import whose process is killed leaves nothing, and is there once when it is run again', async () => {
  const given = many(8000);
  const file = path.join(folder, 'killed.json');
  writeFileSync(file, JSON.stringify(given));
  const root = path.resolve(__dirname, '../..');
  const args = ['run.mjs', 'cli/index.ts', 'figures', 'import', file];
  const child = spawn(process.execPath, [...args, '--campaign', campaignId, '--by', 'office.coordinator'], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>(resolve =>
    child.on('exit', (_, signal) => resolve(signal)),
  );
  const isWriting = async () => {
    const [row] = await db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%INSERT INTO "Figure" %'`;
    return (row?.n ?? 0) > 0;
  };
  while (child.exitCode === null && !(await isWriting()))
    await new Promise(resolve => setTimeout(resolve, 2));
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  expect(await counts()).toEqual(nothing);
  expect((await importFigures(db, batch('again', given))).given.status).toBe('recorded');
  expect((await importFigures(db, batch('twice', given))).given.status).toBe('known');
  expect(await counts()).toMatchObject({ rows: 8060, imports: 1 });
  expect((await verifyLog(db)).findings).toEqual([]);
}, 180_000);

it('a restored record has the figures, as of each instant, and verifies', async () => {
  await importFigures(db, batch('a', { tranches: [tranche()], payments: [payment()] }));
  await importFigures(db, batch('b', { payments: [payment({ amount: '1' })] }));
  await dumpRecord(database.url, folder);
  const other = await createDatabase();
  const restored = createDb(other.url, 2);
  try {
    await loadRecord(other.url, folder);
    expect(await readFigures(restored, campaignId)).toEqual(await readFigures(db, campaignId));
    expect((await verifyLog(restored)).findings).toEqual([]);
    // Numbers go on where they were: the next correction is the newest.
    await importFigures(restored, batch('c', { payments: [payment({ amount: '2' })] }));
    expect((await readFigures(restored, campaignId)).payments.map(one => one.amount)).toEqual([200n]);
    expect((await verifyLog(restored)).findings).toEqual([]);
  } finally {
    await restored.$disconnect();
    await other.drop();
  }
});

it('50,000 payments are no burden: written in seconds, read in one, and no book holds a row', async () => {
  const given = many(50_000);
  const timed = async (work: () => Promise<unknown>) => {
    const before = performance.now();
    await work();
    return performance.now() - before;
  };
  const written = await timed(() => importFigures(db, batch('many', given)));
  const read = await timed(() => readFigures(db, campaignId));
  process.stdout.write(
    `50,000 payments: written in ${Math.round(written)} ms, read in ${Math.round(read)} ms\n`,
  );
  // Measured on two busy cores: 6 s and 0.6 s; whoever runs this may be busier.
  expect(written).toBeLessThan(60_000);
  expect(read).toBeLessThan(10_000);
  const [{ most }] = await db.$queryRaw<[{ most: number }]>`
    SELECT max(length(state::text))::int AS most FROM "Docket" WHERE kind = 'figure-book'`;
  expect(most).toBeLessThan(2000);
}, 180_000);

it('cli figures import records a file, names what is wrong in one, and only checks where that is asked', async () => {
  const command = figuresCommand(() => Promise.resolve(createDb(database.url, 2)));
  const file = path.join(folder, 'good.json');
  writeFileSync(file, JSON.stringify({ tranches: [tranche()], payments: [payment()] }));
  const run = (...more: string[]) =>
    runCommand([command.name('figures')], 'figures', 'import', file, '--campaign', campaignId, ...more);
  expect((await run('--check')).printed).toContain('可以登记');
  expect(await counts()).toEqual(nothing);
  expect((await run('--by', 'office.coordinator')).printed).toContain(
    '支付:1 行,新 1,更正 0,未变 0,合计 15000000 元',
  );
  expect((await run('--by', 'office.coordinator')).printed).toContain('早已登记,没有变动');
  writeFileSync(file, JSON.stringify({ payments: [payment({ id: 'P9', tranche: 'T9' })] }));
  const wrong = await run('--by', 'office.coordinator');
  expect([wrong.exitCode, wrong.printed]).toEqual([1, expect.stringContaining('payments[1].tranche')]);
  expect(await counts()).toMatchObject({ rows: 2, imports: 1 });
});
