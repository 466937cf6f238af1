import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assessmentCommand } from '../../cli/assessment';
import { readXlsx } from '../../documents/xlsx/read-xlsx';
import { workOnAssessment } from '../../prisma/record/command-assessment';
import { createDb, type Db } from '../../prisma/schema/db';
import { leader } from '../domain/support/actors';
import { importFigures } from '../record/support/figures';
import { onPostgres } from '../record/support/stores';
import { Assessed } from '../record/assessment/assessed';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { runCommand } from '../support/run-command';

/** `cli assessment open|show|cells|act|results`: a cycle over the record. */
let database: TestDatabase;
let db: Db;
const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-cycle-'));

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) =>
  runCommand(
    [assessmentCommand(() => Promise.resolve(createDb(database.url, 2))).name('assessment')],
    'assessment',
    ...args,
  );
const fileOf = (value: unknown): string => {
  const file = path.join(folder, 'given.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
};
const act = (campaignId: string, by: string, value: unknown, ...more: string[]) =>
  run('act', campaignId, '--by', by, '--file', fileOf(value), ...more);
const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const open = (subjects: string, by = 'office.coordinator') =>
  run('open', '--scheme', 'measures-2016', '--year', '2018', '--starts-on', '2018-12-03', '--reason', '领导小组定',
    '--subjects', subjects, '--third-party', '水务局', '--rehearsal', '--by', by); // prettier-ignore

interface Shown {
  status: string;
  steps: {
    step: string;
    status: string;
    dueOn: string | null;
    waitsFor: { name: string }[];
    after: string[];
  }[];
  next: { work: string | null };
}

it('opens a cycle, and shows for whom each step waits, by when and why', async () => {
  const { out, exitCode } = await open('东岭乡、西坪乡');
  const id = out.trim();
  expect([exitCode, id]).toEqual([0, expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect((await run('show', id)).out).toContain('接下来自动办理:启动总结自查');
  await workOnAssessment(db, id, 'open-summary');
  await workOnAssessment(db, id, 'open-third-party');
  const told = await act(id, 'east.head', { kind: 'submit-summary', text: '总结' });
  expect(told.out).toBe('已办理:报送总结报告;考核考核中\n');
  const shown = JSON.parse((await run('show', id, '--json')).out) as Shown;
  const waits = shown.steps.map(one => [
    one.step,
    one.status,
    one.waitsFor.map(each => each.name),
    one.after,
  ]);
  expect(waits.slice(0, 4)).toEqual([
    ['summary', 'open', ['西坪乡'], []],
    ['third-party', 'open', ['水务局'], []],
    ['data', 'waiting', [], ['third-party']],
    ['evaluation', 'waiting', [], ['summary', 'data']],
  ]);
  const said = (await run('show', id)).out;
  const dueOn = shown.steps[0]?.dueOn ?? 'none';
  expect(said).toMatch(new RegExp(`进行中,期限 ${dueOn},等 西坪乡,已办 东岭乡\\n {6}.*\\[.+\\]`));
  expect(said).toContain('完成 2019-02-28');
  expect(said).toContain('接下来等人办理');
});

it('takes subjects with their leaders from a file, and refuses one that is not as it has to be', async () => {
  const leaders = [
    { post: '书记', login: 'east.head' },
    { post: '乡长', login: null },
  ];
  expect((await open(fileOf([{ unit: 'east', leaders }]))).exitCode).toBe(0);
  const before = await db.campaign.count();
  await expect(open(fileOf([{ unit: 'east', leaders: leaders.slice(1) }]))).rejects.toEqual(
    refused('SUBJECTS_UNREADABLE'),
  );
  const unknown = leaders.map(one => ({ ...one, login: 'nobody' }));
  await expect(open(fileOf([{ unit: 'east', leaders: unknown }]))).rejects.toEqual(refused('PERSON_UNKNOWN'));
  await expect(open('无此乡')).rejects.toEqual(refused('UNIT_UNKNOWN'));
  await expect(open('东岭乡', 'nobody')).rejects.toEqual(refused('NOT_PERMITTED'));
  await expect(open('东岭乡', 'east.head')).rejects.toEqual(refused('NOT_PERMITTED'));
  expect(await db.campaign.count()).toBe(before);
});

const rates = { B1: ['99.2', '99'], B2: ['97.4', '99.1'], C1: ['93', '92'] };
const measurements = Object.entries(rates).flatMap(([indicator, values]) =>
  values.map((value, n) => ({
    id: `${indicator}-${String(n)}`,
    indicator,
    unit: n === 0 ? '东岭乡' : '西坪乡',
    period: '2018',
    value,
    asOf: '2018-12-05',
    source: '第三方评估',
  })),
);
const evaluation = { kind: 'submit-evaluation', methods: ['抽样调查'], sampleFrame: '全部农户', strata: [{ name: '东岭乡', n: '120' }], fileIds: [] }; // prettier-ignore
const noFunds = (subjectId: string) => ({ subjectId, indicator: 'D1', value: null, source: '计划' });

it('shows cells, takes one command after another, and has results once they are approved', async () => {
  const one = await new Assessed(await onPostgres(db)).begin();
  const id = one.kept.campaignId;
  const done = async (by: string, value: unknown) => expect((await act(id, by, value)).exitCode).toBe(0);
  await done('office.coordinator', { kind: 'set-targets', targets: [noFunds('east'), noFunds('west')] });
  await done('office.coordinator', {
    kind: 'answer-ask',
    ask: '7.5.exit',
    value: '98',
    reason: '领导小组定',
  });
  await one.on('2018-12-03');
  await one.kept.clockTo('2018-12-10T09:00:00+08:00');
  await importFigures(one.kept, { measurements });
  await done('water.head', evaluation);
  for (const unit of ['east', 'west']) await done(`${unit}.head`, { kind: 'submit-summary', text: '总结' });
  await one.work();
  const cells = await run('cells', id, '--indicator', 'B2');
  expect(cells.out).toMatch(/东岭乡 {2}\S+ {2}97\.4%/);
  expect(cells.out).not.toContain('B1 ');
  const all = JSON.parse((await run('cells', id, '--json')).out) as Record<'cells' | 'subjects', unknown[]>;
  expect(all.cells.length % all.subjects.length).toBe(0);
  await expect(run('cells', id, '--indicator', 'Z9')).rejects.toEqual(refused('INDICATOR_UNKNOWN'));
  await done('office.coordinator', { kind: 'complete-data', reason: '已核对' });
  await one.work();
  for (const part of ['basics', 'indicators', 'problems', 'evaluation', 'treatment'])
    await done('office.coordinator', { kind: 'edit-part', part, text: '内容' });
  await done('office.coordinator', { kind: 'submit-report' });
  await expect(run('results', id)).rejects.toEqual(refused('RESULTS_NOT_APPROVED'));
  expect((await run('show', id)).out).toMatch(/待决定 1 件:\n.*审议考核报告\(期限 /);
  await done('leadership.leader', { kind: 'deliberate', isPassed: true, reason: '同意' });
  await one.act({ kind: 'approve', isPassed: true, reason: '同意' }, { ...leader(), personId: 'upper' });

  expect((await run('results', id)).out).toMatch(/东岭乡 .*\n西坪乡 /);
  const file = path.join(folder, 'results.xlsx');
  const written = await run('results', id, '--out', file, '--json');
  const { subjects } = JSON.parse(written.out) as { subjects: { unitId: string }[] };
  expect(subjects.map(each => each.unitId)).toEqual(['east', 'west']);
  const read = await readXlsx(readFileSync(file), file);
  expect(read).toContain('东岭乡');
});

it('says of a file that is no command what is wrong, and of a person that he may not', async () => {
  const one = await new Assessed(await onPostgres(db)).begin();
  const id = one.kept.campaignId;
  const wrong = await act(id, 'office.coordinator', { kind: 'end' }, '--json');
  expect([wrong.exitCode, wrong.err]).toEqual([2, expect.stringContaining('reason')]);
  expect(JSON.parse(wrong.out)).toMatchObject({ error: { code: 'REQUEST_INVALID' } });
  const end = { kind: 'end', reason: '不办了' };
  await expect(act(id, 'east.head', end)).rejects.toEqual(refused('NOT_PERMITTED'));
  expect((await act(id, 'office.coordinator', end)).out).toContain('终止考核');
  await expect(act(id, 'office.coordinator', end)).rejects.toEqual(refused('ASSESSMENT_NOT_IN_THIS_STATUS'));
  await expect(run('show', 'nowhere')).rejects.toEqual(refused('ASSESSMENT_UNKNOWN'));
});
