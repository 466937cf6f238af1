import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { ledgerCommand } from '../../cli/ledger-as-of';
import { verifyLogCommand } from '../../cli/verify-log';
import { changeUnit } from '../../prisma/people/registry-acts';
import { commandDockets } from '../../prisma/record/command-docket';
import { createDb, type Db } from '../../prisma/schema/db';
import { anchorHeads } from '../../prisma/upkeep/anchor-heads';
import { actor, clockTo, launchRehearsal, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { runCommand } from '../support/run-command';

let database: TestDatabase;
let db: Db;
const before = process.env['DATABASE_URL'];
const docketId = 'past:一-1';

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
  await launchRehearsal(db, 'past');
  await clockTo(db, 'past', '2018-05-11T09:00:00+08:00');
  const command = { kind: 'sign-for' as const };
  const liaison = actor('transport', 'liaison');
  await commandDockets(db, {
    campaignId: 'past',
    docketIds: [docketId],
    command,
    actor: liaison,
    requestId: null,
  });
  await anchorHeads(db, Date.parse('2018-05-12T00:05:00+08:00'));
  process.env['DATABASE_URL'] = database.url;
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await db.$disconnect();
  await database.drop();
});

const run = (...args: string[]) =>
  runCommand([verifyLogCommand.name('verify-log'), ledgerCommand.name('ledger')], ...args);

it('the ledger of a past day, in JSON and for people', async () => {
  const statusOn = async (day: string) =>
    (
      JSON.parse((await run('ledger', '--as-of', day, '--json')).out) as {
        cases: { status: string; leads: string[] }[];
      }
    ).cases[0];
  expect(await statusOn('2018-05-10')).toMatchObject({ status: 'assigned', leads: ['交通局'] });
  expect(await statusOn('2018-05-11')).toMatchObject({ status: 'received' });
  expect((await run('ledger', '--as-of', '2018-05-10', '--campaign', 'past')).out).toMatch(
    /截至 2018-05-10T23:59:59.999\+08:00,3 个事项\n一-1 {2}\S+ {2}交办 {2}下一期限/,
  );
  await expect(run('ledger', '--as-of', '2018-05-12')).rejects.toMatchObject({ code: 'AS_OF_IN_FUTURE' });
  await expect(run('ledger', '--as-of', '2018-05-10', '--campaign', 'none')).rejects.toMatchObject({
    code: 'CAMPAIGN_UNKNOWN',
  });
});

it('the ledger of a past day as files, with the columns of the web’s export', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-ledger-'));
  const [csv, xlsx] = [path.join(folder, 'l.csv'), path.join(folder, 'l.xlsx')];
  const { out } = await run('ledger', '--as-of', '2018-05-10', '--csv', csv, '--xlsx', xlsx);
  expect(out).toBe(`已写入 ${csv}\n已写入 ${xlsx}\n`);
  const lines = readFileSync(csv, 'utf8').split('\r\n');
  expect(lines[0]).toMatch(/^\ufeff序号,编号,/);
  expect(lines[1]).toMatch(/^1,一-1,.*交通局.*,交办,否,/);
  expect(lines).toHaveLength(5);
  const [sheet] = await readWorkbook(xlsx);
  expect(sheet?.data.map(row => row[1])).toEqual([
    '编号',
    ...lines.slice(1, 4).map(line => line.split(',')[1]),
  ]);
  rmSync(folder, { recursive: true });
});

it('the ledger of yesterday has yesterday’s names', async () => {
  const leadsOn = async (day: string) =>
    (JSON.parse((await run('ledger', '--as-of', day, '--json')).out) as { cases: { leads: string[] }[] })
      .cases[0]?.leads;
  const asker = { actor: actor('office', 'coordinator'), now: Date.now(), requestId: 'r' };
  await changeUnit(db, 'transport', { name: '交通运输局' }, asker);
  expect(await leadsOn('2018-05-10')).toEqual(['交通局']);
  expect(await leadsOn('2018-05-11')).toEqual(['交通运输局']);
});

it('verify-log exits with 0 where nothing was touched, and with 5 naming what was', async () => {
  const sound = await run('verify-log');
  expect([sound.exitCode, sound.out]).toEqual([0, expect.stringContaining('没有发现改动')]);
  const [, noted] = /请另行记下\):(\S+)/.exec(sound.out) ?? [];
  expect((await run('verify-log', '--anchor', noted!)).exitCode).toBe(0);
  await db.$executeRaw`UPDATE "Event" SET "actorId" = 'x' WHERE "docketId" = ${docketId} AND seq = 2`;
  const found = await run('verify-log', '--anchor', noted!);
  expect(found.exitCode).toBe(5);
  expect(found.out).toContain('  past:一-1(一-1) #2:第 2 条事件被改动\n发现 1 处');
  const { out, exitCode } = await run('verify-log', '--json');
  expect([exitCode, JSON.parse(out)]).toMatchObject([
    5,
    { isSound: false, findings: [{ what: 'event-changed', docketId, seq: 2 }] },
  ]);
});

it('without a database it says where one was looked for', async () => {
  delete process.env['DATABASE_URL'];
  process.env['DATA_DIR'] = '/nonexistent/zhenggai';
  try {
    await expect(run('verify-log')).rejects.toThrow('/nonexistent/zhenggai');
  } finally {
    delete process.env['DATA_DIR'];
    process.env['DATABASE_URL'] = database.url;
  }
});
