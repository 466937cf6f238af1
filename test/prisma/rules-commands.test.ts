import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adoptCommand } from '../../cli/adopt';
import { calendarCommand } from '../../cli/calendar';
import { policyCommand } from '../../cli/policy';
import { createDb, type Db } from '../../prisma/schema/db';
import { clockTo, launchRehearsal, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { runCommand } from '../support/run-command';

let database: TestDatabase;
let db: Db;
let folder: string;
const before = process.env['DATABASE_URL'];

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-rules-'));
  await seedCounty(db);
  await launchRehearsal(db, 'ruled', {}, 1);
  await clockTo(db, 'ruled', '2018-06-04T10:00:00+08:00');
  process.env['DATABASE_URL'] = database.url;
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  rmSync(folder, { recursive: true, force: true });
  await db.$disconnect();
  await database.drop();
});

const fileOf = (name: string, content: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};

/** Runs a command and returns what it printed. */
const run = async (...args: string[]): Promise<string> => {
  const connect = () => Promise.resolve(createDb(database.url, 1));
  const commands = [
    policyCommand(connect).name('policy'),
    calendarCommand(connect).name('calendar'),
    adoptCommand.name('adopt'),
  ];
  return (await runCommand(commands, ...args)).printed;
};

const letterAfter = (workingDays: number) => ({
  ladders: {
    full: {
      remindDaysBefore: [7, 3, 1],
      remindCites: ['practice:remind'],
      rungs: [
        { act: 'urge', after: { event: 'deadline', workingDays: 0 }, cites: ['practice:urge'], late: 'fold' },
        {
          act: 'supervision-letter',
          after: { event: 'deadline', workingDays },
          cites: ['practice:letter'],
          late: 'fire',
        },
      ],
    },
  },
});

it('a policy is saved from a file, or refused with every place that is wrong', async () => {
  const saved = await run(
    'policy',
    'save',
    fileOf('slower.json', letterAfter(3)),
    '--note',
    '放缓',
    '--id',
    'slow',
  );
  expect(saved).toBe('已保存 slow@1\n');
  expect(await run('policy', 'list')).toMatch(/^slow@1 {2}\S+ {2}放缓\n/);
  expect(JSON.parse(await run('policy', 'show', 'slow', '1'))).toMatchObject({
    id: 'slow',
    ...letterAfter(3),
  });
  const wrong = letterAfter(3);
  wrong.ladders.full.rungs.reverse();
  await expect(run('policy', 'save', fileOf('wrong.json', wrong), '--note', '不对')).rejects.toMatchObject({
    code: 'POLICY_INVALID',
    message: expect.stringContaining('ladders.full.rungs.1'),
  });
  await expect(
    run('policy', 'save', fileOf('odd.json', { bogus: 1 }), '--note', '不对'),
  ).rejects.toMatchObject({ code: 'POLICY_UNREADABLE' });
});

it('a calendar is amended from a file', async () => {
  const amendment = {
    basedOn: 'test-long',
    days: [{ date: '2018-06-11', kind: 'holiday', name: '临时放假' }],
    note: '县里通知',
  };
  expect(await run('calendar', 'amend', fileOf('amend.json', amendment))).toBe('已保存 test-long+1\n');
  expect(await run('calendar', 'list')).toMatch(/^test-long\+1 {2}2004–2036 {2}改自 test-long:县里通知\n/);
});

it('adopting lists what moves, and moves it only when told to, by somebody who may', async () => {
  const args = ['adopt', '--policy', 'slow@1', '--calendar', 'test-long+1'];
  const listed = await run(...args);
  expect(listed).toMatch(
    /^看过 \d+ 个案卷,\d+ 个有变动,其中期限变动 0 项,暂定期限确认 0 项,保留 0 项;已经发出的不收回\n/,
  );
  // The first working days after Sunday 10 June are 12, 13, 14.
  expect(listed).toContain('    督办函 2018-06-12 00:00 改为 2018-06-15 00:00');
  expect(listed).toContain('  完成整改(措施 (一))(交通局):期限 2018-06-10\n');
  expect(listed).toContain('    不再启动:约谈建议');
  expect(await db.adoption.count()).toBe(0);
  await expect(run(...args, '--apply')).rejects.toMatchObject({ code: 'REASON_MISSING' });
  const told = [...args, '--apply', '--reason', '放缓'];
  await expect(run(...told, '--by', 'transport.head')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  expect(await run(...told, '--by', 'office.coordinator')).toContain('已采用');
  expect(await db.campaign.findUniqueOrThrow({ where: { id: 'ruled' } })).toMatchObject({
    policyId: 'slow',
    policyVersion: 1,
    calendarVersion: 'test-long+1',
  });
  await expect(run(...told, '--by', 'office.coordinator')).rejects.toMatchObject({ code: 'RULES_UNCHANGED' });
});
