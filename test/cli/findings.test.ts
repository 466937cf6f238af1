import { findingsCommand } from '../../cli/findings';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign } from '../support/factories';
import { establishFinding, raiseFinding } from '../support/findings';
import { runCommand } from '../support/run-command';

/** `cli findings`: the register, one line, a draft. */
let database: TestDatabase;
let db: Db;
let cycleId: string;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
  cycleId = await createCampaign(db, { cases: [] });
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const run = (...args: string[]) =>
  runCommand(
    [findingsCommand(() => Promise.resolve(createDb(database.url, 2))).name('findings')],
    'findings',
    ...args,
  );
const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const idsOf = async (...args: string[]) =>
  (JSON.parse((await run('list', ...args, '--json')).out) as { id: string }[]).map(one => one.id);

it('drafts nothing where nothing is established', async () => {
  const draft = run('draft', cycleId, '--by', 'office.coordinator');
  await expect(draft).rejects.toEqual(refused('FINDINGS_NONE'));
  expect((await run('list', cycleId)).out).toBe('0 个问题\n');
});

it('lists what waits first, by status, campaign and kind; shows a line; drafts what is established', async () => {
  const established = await establishFinding(db, cycleId, 'k1', { subjectId: 'east', text: '准确率偏低' });
  const proposed = await raiseFinding(db, cycleId, 'k2', { subjectId: 'west', text: '另一处' });
  expect(await idsOf(cycleId)).toEqual([proposed, established]);
  expect(await idsOf()).toEqual([proposed, established]);
  expect(await idsOf(cycleId, '--status', 'established')).toEqual([established]);
  expect(await idsOf('elsewhere')).toEqual([]);
  expect((await run('list', cycleId)).out).toMatch(
    /^2 个问题\n待认定 {2}西坪乡 .*\n已认定 {2}东岭乡 .*准确率偏低/,
  );
  const line = (await run('line', established)).out;
  expect(line).toMatch(/^→ \d{4}-\d\d-\d\d 发现 /);
  await expect(run('line', 'nowhere')).rejects.toEqual(refused('DOCKET_UNKNOWN'));

  const drafted = await run('draft', cycleId, '--title', '问题整改', '--by', 'office.coordinator');
  const row = await db.campaign.findUniqueOrThrow({ where: { id: drafted.out.trim() } });
  expect([row.status, row.title, row.createdById]).toEqual(['draft', '问题整改', 'office.coordinator']);
  expect(row.sourceText).toContain('准确率偏低');
  expect(row.sourceText).not.toContain('另一处');
  await expect(run('draft', cycleId, '--by', 'east.head')).rejects.toEqual(refused('NOT_PERMITTED'));
});
