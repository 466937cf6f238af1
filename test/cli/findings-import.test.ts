import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findingsCommand } from '../../cli/findings';
import { importFindings } from '../../prisma/record/import-findings';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCampaign } from '../support/factories';
import { runCommand } from '../support/run-command';

/** `cli findings import`: findings of other organs out of a file. */
let database: TestDatabase;
let db: Db;
let campaignId: string;
const folder = mkdtempSync(path.join(os.tmpdir(), 'findings-'));
const dataDir = process.env['DATA_DIR'];

beforeAll(async () => {
  process.env['DATA_DIR'] = folder;
  database = await createDatabase();
  db = createDb(database.url, 4);
  await seedCounty(db);
  campaignId = await createCampaign(db, { cases: [] });
});
afterAll(async () => {
  if (dataDir === undefined) delete process.env['DATA_DIR'];
  else process.env['DATA_DIR'] = dataDir;
  await db.$disconnect();
  await database.drop();
});

const fileOf = (name: string, ...lines: string[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
};
const run = (...args: string[]) =>
  runCommand(
    [findingsCommand(() => Promise.resolve(createDb(database.url, 2))).name('findings')],
    ...['findings', 'import', ...args, '--campaign', campaignId, '--by', 'office.coordinator', '--json'],
  );
const asked = async (...args: string[]) => {
  const { out, exitCode } = await run(...args);
  return { exitCode, ...(JSON.parse(out) as Record<string, unknown>) } as Record<string, unknown>;
};
const heads = '序号,来源机关,文号,日期,单位,问题,类别,文件名称';
const audit = (n: number, unit: string, text: string) =>
  `${n},市审计局,审报〔2018〕3号,2018年3月5日,${unit},${text},资金,专项审计报告`;
const good = () =>
  fileOf('清单.csv', heads, audit(1, '东岭乡', '专项资金滞留 60 万元'), audit(2, '西坪乡', '台账缺页'));

it('asks with its place whatever it does not understand, and takes no row', async () => {
  const file = fileOf(
    '不清.csv',
    `${heads},备注`,
    `${audit(1, '某某乡', '甲')},`,
    `${audit(2, '东岭乡', '')},乙`,
    '3,县里,,昨天,东岭乡,丙,资金,通报,',
    '4,市纪委,,,东岭乡,丁,,,',
  );
  expect(await asked(file)).toMatchObject({
    exitCode: 1,
    status: 'asked',
    asks: [
      { code: 'COLUMN_UNKNOWN', cell: 'I1', value: '备注' },
      { code: 'SUBJECT_UNKNOWN', cell: 'E2', value: '某某乡' },
      { code: 'TEXT_MISSING', row: 3 },
      { code: 'SOURCE_UNCLEAR', cell: 'B4', value: '县里' },
      { code: 'DATE_INVALID', cell: 'D4', value: '昨天' },
      { code: 'TITLE_MISSING', cell: 'H5', value: null },
      { code: 'CATEGORY_MISSING', cell: 'G5', value: null },
    ],
  });
  expect([await db.docket.count(), await db.file.count()]).toEqual([0, 0]);
});

it('leaves nothing of a file where the transaction dies before its end', async () => {
  const dying = importFindings(db, {
    ...{ campaignId, requestId: null },
    acts: ['甲', '乙'].map(text => ({
      ...{ kind: 'enter', subjectId: 'east', findingKind: null, category: '资金', text, on: null },
      source: {
        ...{ kind: 'audit', organ: '市审计局', number: null, title: '报告', on: null },
        ...{ fileIds: [], indicator: null },
      },
    })),
    file: {
      ...{ id: 'f', name: '清单.csv', type: 'text/csv', size: 1, sha256: 'a'.repeat(64) },
      ...{ uploadedById: 'office.coordinator', uploadedAt: new Date() },
    },
    place: () => Promise.reject(new Error('died')),
    actor: { personId: 'office.coordinator', unitId: 'office', family: ['office'], roles: ['coordinator'] },
  });
  await expect(dying).rejects.toThrow('died');
  expect([await db.docket.count(), await db.file.count()]).toEqual([0, 0]);
});

it('checks without writing; records all with the file; and knows the same file the second time', async () => {
  expect(await asked(good(), '--dry-run')).toMatchObject({ exitCode: 0, status: 'new' });
  expect(await db.docket.count()).toBe(0);
  const first = await asked(good());
  expect(first).toMatchObject({ status: 'recorded', known: [] });
  const [east] = first['added'] as string[];
  const { state } = (await db.docket.findUniqueOrThrow({ where: { id: east! } })) as unknown as {
    state: { source: Record<string, unknown>; subjectId: string };
  };
  const { id: fileId, sha256 } = await db.file.findFirstOrThrow();
  expect(state).toMatchObject({
    subjectId: 'east',
    source: {
      ...{ kind: 'audit', organ: '市审计局', number: '审报〔2018〕3号', on: '2018-03-05' },
      fileIds: [fileId],
    },
  });
  expect(readdirSync(path.join(folder, 'files', sha256.slice(0, 2)))).toEqual([sha256]);
  expect(await asked(good())).toMatchObject({ exitCode: 0, status: 'known', added: [] });
  expect([await db.docket.count(), await db.file.count()]).toEqual([2, 1]);
});

it('adds only what is new, and proposes what is alike in the file and on the register as one', async () => {
  const file = fileOf(
    '又一份.csv',
    '单位,问题,说明',
    '东岭乡,村级卫生室药品采购台账缺少验收签字,一',
    '东岭乡,村级卫生室药品采购台账缺验收签字,二',
    '东岭乡,村级卫生室药品采购台账缺验收签字,二',
    '东岭乡,专项资金滞留 60 万元未拨付,三',
  );
  const said = ['--organ', '市纪委', '--title', '通报', '--category', '卫生', '--leave-out', '说明'];
  const before = await asked(file, ...said, '--dry-run');
  const found = await asked(file, ...said);
  expect(found).toEqual({ ...before, status: 'recorded', exitCode: 0 });
  const [first, second, third] = found['added'] as string[];
  expect(found['known']).toEqual([second]);
  const onRecord = await db.finding.findFirstOrThrow({ where: { text: '专项资金滞留 60 万元' } });
  const pairs = (found['alike'] as { a: string; b: string }[]).map(({ a, b }) => [a, b]);
  expect(pairs).toHaveLength(2);
  expect(pairs).toEqual(
    expect.arrayContaining([
      [first, second],
      [third, onRecord.id],
    ]),
  );
});
