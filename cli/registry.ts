import fs from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { DomainError } from '../domain/domain-error';
import { isCapable } from '../domain/permissions/capabilities';
import type { EventActor } from '../domain/permissions/actor';
import type { RegistryReading } from '../domain/registry/types';
import type { Db } from '../prisma/schema/db';
import { loadRegistry } from '../prisma/people/load-registry';
import { argon2idHash } from '../prisma/people/password-hash';
import { readRegistry } from '../prisma/people/read-registry';
import { saveRegistry } from '../prisma/people/save-registry';
import type { Saved } from '../prisma/people/saved';

const HAS_PROBLEMS = 1;
const UNREADABLE = 2;

interface Options {
  dryRun?: true;
  json?: true;
  passwordFile?: string;
  by?: string;
  evenIfNobodyIsLeft?: string;
}

const readFile = async (file: string): Promise<Buffer> => {
  try {
    return await fs.readFile(file);
  } catch (error) {
    throw new DomainError('REGISTRY_FILE_UNREADABLE', { name: file, what: 'missing', cause: String(error) });
  }
};

const passwordIn = async (file: string): Promise<string> => {
  const password = (await readFile(file)).toString('utf8').split(/\r?\n/)[0] ?? '';
  if (password.length < 10) throw new DomainError('PASSWORD_TOO_SHORT');
  return password;
};

const describe = ({ units, people, problems }: RegistryReading, saved: Saved | null): string =>
  [
    `读入单位 ${units.length} 个,人员 ${people.length} 人`,
    ...problems.map(({ row, column, message }) => `  第 ${row} 行${column && `「${column}」`}:${message}`),
    saved ? `新增 ${saved.created},更新 ${saved.updated},未变 ${saved.unchanged}` : '仅预览,没有写入',
  ].join('\n');

/** Who puts his name to the import, by login. @throws DomainError `NOT_PERMITTED` */
const importerOf = async (db: Db, login: string): Promise<EventActor> => {
  const person = await db.person.findUnique({ where: { login } });
  if (!person?.isActive || !isCapable(person, 'keep-registry'))
    throw new DomainError('NOT_PERMITTED', { what: 'registry', login });
  return { personId: person.id, unitId: person.unitId };
};

const importFile = async (file: string, options: Options, connect: () => Promise<Db>): Promise<void> => {
  const content = await readFile(file);
  const password = options.passwordFile === undefined ? null : await passwordIn(options.passwordFile);
  const db = await connect();
  try {
    const { units: known } = await loadRegistry(db);
    const reading = await readRegistry(content, path.basename(file), known);
    const given = {
      by: options.by === undefined ? null : await importerOf(db, options.by),
      now: Date.now(),
      evenIfNobodyIsLeft: options.evenIfNobodyIsLeft,
      ...(password !== null && { hashPassword: () => argon2idHash(password) }),
    };
    const saved = options.dryRun ? null : await saveRegistry(db, reading, given);
    process.stdout.write(
      `${options.json ? JSON.stringify({ ...reading, saved }, null, 2) : describe(reading, saved)}\n`,
    );
    const isUnreadable = reading.problems.length > 0 && reading.units.length === 0;
    if (reading.problems.length > 0) process.exitCode = isUnreadable ? UNREADABLE : HAS_PROBLEMS;
  } finally {
    await db.$disconnect();
  }
};

/** `cli registry import FILE`: units and people from .csv or .xlsx. `connect` opens the installation's database. */
export const registryCommand = (connect: () => Promise<Db>): Command => {
  const command = new Command();
  command
    .command('import')
    .description('从 .csv 或 .xlsx 导入单位和人员;同一文件导入两次,第二次不改动任何内容')
    .argument('<file>', '名册文件')
    .option('--dry-run', '只预览,不写入')
    .option('--password-file <file>', '给还没有密码的账号设初始密码(取文件第一行,至少 10 位)')
    .option('--by <login>', '由谁导入(指挥部办公室或管理员的账号),记入名册的历史;不写则记为系统')
    .option(
      '--even-if-nobody-is-left <reason>',
      '有未完成事项的单位因此没有可通知的人时,仍要导入的理由,记入名册的历史',
    )
    .option('--json', '输出 JSON')
    .addHelpText(
      'after',
      [
        '',
        '表头(次序不限,也可用英文):单位、单位编号、单位类别、上级单位、别名、分组、姓名、职务、角色、邮箱、电话、账号、状态',
        '同一账号、同一姓名列在两个单位下,即在两个单位任职;单位更名须写单位编号,原名称自动成为别名。',
        '空着的格子不改动已登记的内容;文件里没有的单位和人员保持原样。',
        '',
        'JSON:{ units, people, problems: [{ row, column, message }], saved: { created, updated, unchanged } | null }',
        '',
        '退出码:0 全部读入;1 有错误的行,其余已读入;2 文件或参数有误',
      ].join('\n'),
    )
    .action((file: string, options: Options) => importFile(file, options, connect));
  return command;
};
