import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportCommand } from '../../cli/report';
import { at } from '../../domain/calendar/civil-date';
import { defaultReport } from '../../domain/form/default-report';
import type { CompiledReport } from '../../domain/report/compiled';
import { commandDockets } from '../../prisma/record/command-docket';
import { createDb, type Db } from '../../prisma/schema/db';
import { actor, clockTo, launchRehearsal, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { runCommand } from '../support/run-command';

let database: TestDatabase;
let db: Db;
let folder: string;
const campaignId = 'told';

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-report-'));
  await seedCounty(db);
  await launchRehearsal(db, campaignId);
  await clockTo(db, campaignId, at('2018-05-10', '10:00'));
  await commandDockets(db, {
    campaignId,
    docketIds: [`${campaignId}:一-1`],
    command: { kind: 'submit-plan', text: '分三段清理', fileIds: [] },
    actor: actor('transport', 'liaison'),
    requestId: null,
  });
  await clockTo(db, campaignId, at('2018-05-12', '10:00'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.$disconnect();
  await database.drop();
});

const run = (...args: string[]) => {
  const connect = () => Promise.resolve(createDb(database.url, 2));
  return runCommand([reportCommand(connect).name('report')], 'report', ...args);
};
const fileOf = (name: string, content: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const { version: _, ...form } = defaultReport;
interface Shown {
  version: number;
  differences: { zh: string; en: string }[];
  report: CompiledReport;
}
const shown = async (...args: string[]) => JSON.parse((await run(...args, '--json')).out) as Shown;

describe('report form', () => {
  it('shows the forms in force, as text and as JSON', async () => {
    const { out } = await run('form');
    expect(out).toContain('default-report@1');
    expect(out).toContain('default-plan@1');
    const [one] = JSON.parse((await run('form', '--purpose', 'report', '--json')).out) as unknown[];
    expect(one).toEqual(JSON.parse(JSON.stringify(defaultReport)));
  });

  it('checks a file and says every place, saves the next version, and refuses what is no form', async () => {
    const good = fileOf('good.json', form);
    expect((await run('form', '--check', good)).out).toContain('default-report@2 可以保存');
    expect(await db.reportForm.count()).toBe(0);
    const bad = fileOf('bad.json', { ...form, cites: [], parts: [] });
    await expect(run('form', '--check', bad)).rejects.toMatchObject({ code: 'FORM_INVALID' });
    await expect(run('form', '--save', bad)).rejects.toMatchObject({ code: 'FORM_INVALID' });
    await expect(run('form', '--save', fileOf('none.json', { id: 'x' }))).rejects.toMatchObject({
      code: 'FORM_UNREADABLE',
    });
    expect((await run('form', '--save', good, '--note', '照旧')).out).toContain('已保存 default-report@2');
    expect((await run('form', '--save', good)).out).toContain('default-report@3');
    // Nobody is asked by it until it is adopted.
    expect((await run('form', '--purpose', 'report')).out).toContain('default-report@1');
  });
});

it('report unit: what the record has is in it, with its origin; as of an earlier day it was not yet', async () => {
  const now = (await run('unit', '交通局')).out;
  const before = (await run('unit', 'transport', '--as-of', '2018-05-09')).out;
  expect(now).toContain('交通局 ');
  expect(now).toContain('一-1');
  expect(before).not.toBe(now);
  await expect(run('unit', '没有的单位')).rejects.toMatchObject({ code: 'UNIT_UNKNOWN' });
  await expect(run('unit', '交通局', '--as-of', '2018-06-01')).rejects.toMatchObject({
    code: 'CUT_OFF_IN_FUTURE',
  });
});

describe('report compile, show, issue', () => {
  it('a dry run shows what would be, and writes nothing', async () => {
    const { version, report } = await shown('compile', '--dry-run');
    expect(version).toBe(1);
    expect(report.figures.find(one => one.id === 'problems')?.value).toBe('3');
    expect(await db.docket.count({ where: { kind: 'report' } })).toBe(0);
  });

  it('somebody of the office compiles, a day standing for its end; the same is shown again, with what differs', async () => {
    await expect(run('compile')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    const first = await shown('compile', '--by', 'office.coordinator', '--cut-off', '2018-05-09');
    expect(first.report.cutOffAt).toBe(at('2018-05-10'));
    const second = await shown('compile', '--by', 'office.coordinator');
    expect([second.version, second.report.cutOffAt]).toEqual([2, at('2018-05-12', '10:00')]);
    expect(second.differences.length).toBeGreaterThan(0);
    expect(await shown('show', '--version', '2')).toEqual(second);
    const { out } = await run('show');
    expect(out).toContain('第 2 版 已汇总');
    expect(out).toContain('第 1 版 已被新版代替');
    expect(out).toContain('与第 1 版相比');
  });

  it('is issued once, to somebody', async () => {
    const issue = ['issue', '--by', 'office.coordinator', '--channel', '公文交换系统'];
    await expect(run(...issue)).rejects.toMatchObject({ code: 'REPORT_WORDS_REQUIRED' });
    expect((await run(...issue, '--to', '市指挥部')).out).toContain('已报出第 2 版');
    await expect(run(...issue, '--to', '市指挥部')).rejects.toMatchObject({
      code: 'REPORT_VERSION_NOT_NEWEST',
    });
  });
});
