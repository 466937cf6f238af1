import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { registryCommand } from '../../cli/registry';
import { createDb } from '../../prisma/schema/db';
import { createDatabase, type TestDatabase } from '../support/database';
import { runCommand } from '../support/run-command';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createDatabase();
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'registry-'));
});
afterAll(async () => {
  await database.drop();
  await fs.rm(folder, { recursive: true });
});

const good = '单位,单位类别,姓名,角色,账号\n县教育局,部门,甲,联络员,jia\n青石镇,乡镇,,,\n';

/** Runs `cli registry import` on a file of this content; what it printed, and how it would exit. */
const run = async (content: string, ...options: string[]) => {
  const file = path.join(folder, '名册.csv');
  await fs.writeFile(file, content);
  const connect = () => Promise.resolve(createDb(database.url));
  return await runCommand(
    [registryCommand(connect).name('registry')],
    'registry',
    'import',
    file,
    ...options,
  );
};

it('only shows with --dry-run', async () => {
  const { out, exitCode } = await run(good, '--dry-run', '--json');
  expect(JSON.parse(out)).toMatchObject({ units: [{ name: '县教育局' }, { name: '青石镇' }], saved: null });
  expect(exitCode).toBe(0);
  expect(JSON.parse((await run(good, '--json')).out).saved).toEqual({ created: 3, updated: 0, unchanged: 0 });
});

it('imports twice without a change, and says so', async () => {
  await run(good);
  expect((await run(good)).out).toContain('新增 0,更新 0,未变 3');
});

it('imports the rest beside bad rows, names them, and exits with 1', async () => {
  const { out, exitCode } = await run(`${good}县局,厂矿,,,\n县水务局,部门,,,\n`);
  expect(out).toMatch(/第 4 行「单位类别」:不认识单位类别「厂矿」/);
  expect(out).toMatch(/新增 1/);
  expect(exitCode).toBe(1);
});

it('exits with 2 for a file that is no registry', async () => {
  expect((await run('各位领导:见附件。')).exitCode).toBe(2);
});

it('gives accounts a first password from a file, of ten characters at least', async () => {
  const secret = path.join(folder, 'secret');
  await fs.writeFile(secret, 'short\n');
  await expect(run(good, '--password-file', secret)).rejects.toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
  await fs.writeFile(secret, 'long-enough\n');
  expect((await run(good, '--password-file', secret)).out).toContain('更新 1');
});

it('--by puts the import to the name of somebody who may keep the registry', async () => {
  await run(`${good}整改办,指挥部办公室,乙,指挥部办公室,yi\n`);
  await expect(run(good, '--by', 'jia')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  await expect(run(good, '--by', 'nobody')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
  await run('单位,单位类别,姓名,角色,账号\n县教育局,部门,甲,单位负责人,jia\n', '--by', 'yi');
  const db = createDb(database.url);
  try {
    const last = await db.registryEvent.findFirst({ orderBy: { id: 'desc' } });
    expect(last).toMatchObject({
      chainId: 'registry/person/jia',
      type: 'roles-changed',
      actorId: 'yi',
      data: { from: ['liaison'], to: ['head'], via: 'file' },
    });
  } finally {
    await db.$disconnect();
  }
});
