import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { targetsCommand } from '../../cli/targets';
import { targetFileId } from '../../domain/target/open-target-file';
import { packsFolder } from '../../documents/packs/find-pack';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { runCommand } from '../support/run-command';

/** `cli targets`: a campaign from packs alone, another pack, and what stands. */
let database: TestDatabase;
let db: Db;
const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-targets-'));

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 2);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) =>
  runCommand(
    [targetsCommand(() => Promise.resolve(createDb(database.url, 2))).name('targets')],
    'targets',
    ...args,
  );
const by = ['--by', 'office.coordinator'];
const open = (pack: string, until: string) => run('open', '监督', '--pack', pack, '--until', until, ...by);
const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const packsOf = async (campaignId: string) => {
  const { state } = await db.docket.findUniqueOrThrow({ where: { id: targetFileId(campaignId) } });
  return (state as unknown as { packs: { pack: { id: string } }[] }).packs.map(one => one.pack.id);
};

it('opens a campaign from a pack alone, adopts another, evaluates and says what stands', async () => {
  const opened = await open('demo', '2099-12-31');
  const campaignId = opened.out.trim();
  expect([opened.exitCode, await packsOf(campaignId)]).toEqual([0, ['demo']]);
  const first = await run('evaluate', '--campaign', campaignId, ...by);
  expect(first.out).toMatch(/^截至 \d{4}-\d\d-\d\d:.*\d/);
  const adopted = await run('adopt', 'longchuan-2018', '--campaign', campaignId, ...by);
  expect(adopted.out).toMatch(/^已采用《.+》第 1 版,\d+ 条规则\n$/);
  expect(await packsOf(campaignId)).toEqual(['demo', 'longchuan-2018']);
  // The only campaign need not be named.
  const second = await run('evaluate', ...by);
  expect(second.out).not.toBe(first.out);
});

it('refuses who may not, a day that is none or has passed, and a pack that is not there', async () => {
  await expect(run('evaluate')).rejects.toEqual(refused('NOT_PERMITTED'));
  await expect(run('evaluate', '--by', 'transport.liaison')).rejects.toEqual(refused('NOT_PERMITTED'));
  await expect(open('demo', '2099-02-30')).rejects.toEqual(refused('DUE_IN_PAST'));
  await expect(open('demo', '2018-12-31')).rejects.toEqual(refused('DUE_IN_PAST'));
  await expect(open('no-such', '2099-12-31')).rejects.toEqual(refused('PACK_UNKNOWN'));
  expect(await db.campaign.count()).toBe(1);
});

it('refuses a pack that proposes half a day, with the place, and adopts nothing', async () => {
  const own = path.join(folder, 'half');
  cpSync(path.join(packsFolder, 'idle-funds'), own, { recursive: true });
  const file = path.join(own, 'rules', 'use.json');
  const rules = JSON.parse(readFileSync(file, 'utf8')) as { asks: { id: string; proposed: string }[] };
  for (const ask of rules.asks) if (ask.id === 'I4.days') ask.proposed = '10.5';
  writeFileSync(file, JSON.stringify(rules));
  const before = await db.event.count();
  const wrong = await run('adopt', own, ...by).catch((error: unknown) => error);
  expect(wrong).toMatchObject({
    code: 'PACK_WRONG',
    details: { problems: [{ code: 'PROPOSED_INVALID', place: 'asks[I4.days].proposed' }] },
  });
  expect(await db.event.count()).toBe(before);
});
