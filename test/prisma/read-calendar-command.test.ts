import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { calendarCommand } from '../../cli/calendar';
import { createDb, type Db } from '../../prisma/schema/db';
import { queryCalendar } from '../../prisma/read/rules';
import { seedRules } from '../../prisma/schema/seed-rules';
import { daysOf2027, invented2027 } from '../domain/support/invented-2027';
import { createDatabase, type TestDatabase } from '../support/database';
import { runCommand } from '../support/run-command';

let database: TestDatabase;
let db: Db;
let folder: string;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedRules(db);
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-notice-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await db.$disconnect();
  await database.drop();
});

/** Runs `calendar read` on a text; without a record unless told. */
const read = async (text: string, args: string[] = [], hasRecord = false) => {
  const file = path.join(folder, 'notice.txt');
  writeFileSync(file, text);
  const connect = () =>
    hasRecord ? Promise.resolve(createDb(database.url, 1)) : Promise.reject(new Error('no record'));
  return await runCommand([calendarCommand(connect).name('calendar')], 'calendar', 'read', file, ...args);
};

const wrong = invented2027.replace('5月8日(周六)', '5月8日(周日)');
const versions = async (): Promise<string[]> => (await db.calendar.findMany()).map(one => one.version);

it('lists each day with its weekday and its words in the text, without a record', async () => {
  const { out, exitCode } = await read(invented2027);
  expect(out).toMatch(/^年份:2027 {2}文号:国办发明电〔2026〕99号 {2}日期:2026-11-04\n/);
  expect(out).toContain('提议 33 天:');
  const at = invented2027.indexOf('2月14日(周日)');
  expect(out).toContain(`2027-02-14 周日 上班 春节 「2月14日(周日)」${at}–${at + '2月14日(周日)'.length}\n`);
  expect(out).toContain('待确认 0 处');
  expect(exitCode).toBe(0);
});

it('lists what is to be settled with its key; as JSON, with what `calendar amend` takes', async () => {
  const { out } = await read(wrong);
  expect(out).toMatch(
    /待确认 1 处:\n {2}\[weekday-contradicts:\d+:\d+:2027-05-08\] 2027-05-08 是周六,文中写的是周日「5月8日\(周日\)」/,
  );
  expect((await read(wrong, ['--without', '2027-05-08'])).out).toContain('待确认 0 处(另有 1 处已处理)');
  const json = JSON.parse((await read(invented2027, ['--json'])).out);
  expect(json.amendment).toMatchObject({ years: [2027], note: '国办发明电〔2026〕99号 2027年节假日安排' });
  expect(json.amendment.days).toHaveLength(33);
  expect(json.amendment.days[0]).toEqual({
    date: '2027-01-01',
    kind: 'holiday',
    name: '元旦',
    notice: '国办发明电〔2026〕99号',
  });
});

it('ends with 3 for what is no notice, and says so in JSON too', async () => {
  const { out, err, exitCode } = await read('关于植树的通知', ['--json']);
  expect(exitCode).toBe(3);
  expect(err).toContain('不是节假日安排通知');
  expect(JSON.parse(out).error.code).toBe('NOT_A_PROCLAMATION');
});

it('saves nothing while something is left open, or nobody says yes', async () => {
  const before = await versions();
  await expect(read(wrong, ['--save', '--yes'], true)).rejects.toMatchObject({
    code: 'PROCLAMATION_QUESTIONS_OPEN',
  });
  const { err, exitCode } = await read(invented2027, ['--save'], true);
  expect(err).toContain('2027 年共 33 天,其中上班 5 天');
  expect(exitCode).toBe(2);
  expect(await versions()).toEqual(before);
});

it('saves a version on the newest, or on the one that is named: the year with its days and the number of the notice', async () => {
  const [basedOn] = await versions();
  const { err } = await read(invented2027, ['--save', '--yes'], true);
  expect(err).toContain(`已保存 ${basedOn}+1。`);
  const row = await queryCalendar(db, `${basedOn}+1`);
  expect(row).toMatchObject({ basedOn, note: '国办发明电〔2026〕99号 2027年节假日安排' });
  expect(row.years.at(-1)).toBe(2027);
  const days = Object.entries(row.days as Record<string, { kind: string; name: string; notice?: string }>);
  expect(days.filter(([date]) => date.startsWith('2027'))).toEqual(
    daysOf2027.map(([date, kind, name]) => [date, { kind, name, notice: '国办发明电〔2026〕99号' }]),
  );
  // A person looked at the weekday and takes the date as it is.
  const key = /\[(weekday[^\]]+)\]/.exec((await read(wrong)).out)![1]!;
  const again = await read(
    wrong,
    ['--save', '--yes', '--settle', key, '--based-on', basedOn!, '--note', '重读'],
    true,
  );
  expect(again.err).toContain(`已保存 ${basedOn}+2。`);
  // On a version that has the year it is an amendment.
  const amended = await read(invented2027, ['--based-on', `${basedOn}+1`], true);
  expect(amended.out).toContain('该年已有安排');
});
