import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { EngineError } from './engine-error';
import { explainPostgres } from './explain-postgres';
import type { Account } from './unprivileged-account';
import { writeAtomically } from './write-atomically';

const run = promisify(execFile);

/** The major version of the binaries in package.json; a cluster of another one cannot be opened by them. */
const majorVersion = '18';

const passwordFile = (folder: string): string => path.join(folder, 'password');

const broken = (folder: string): EngineError =>
  new EngineError(
    'DATA_DIR_BROKEN',
    `数据目录 ${folder} 不完整，无法作为 PostgreSQL 数据库打开。`,
    'Restore the folder from a backup, or begin anew with --fresh (which deletes what is in it).',
  );

/** Fails with SERVER_VERSION or DATA_DIR_BROKEN when the folder holds something that cannot be opened. */
const checkCluster = (folder: string): void => {
  const data = path.join(folder, 'data');
  if (!existsSync(path.join(data, 'PG_VERSION')) || !existsSync(passwordFile(folder))) throw broken(folder);
  const version = readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  if (version === majorVersion) return;
  if (!/^\d+$/.test(version) || readdirSync(data).length < 3) throw broken(folder);
  throw new EngineError(
    'SERVER_VERSION',
    `数据目录 ${folder} 属于 PostgreSQL ${version}，本系统使用 ${majorVersion}，不能直接打开。`,
    `Dump it with PostgreSQL ${version} and restore it into a new folder, or use --fresh.`,
  );
};

const createCluster = async (
  folder: string,
  initdb: string,
  account: Account,
  options: string[],
): Promise<void> => {
  const draft = path.join(folder, 'data.new');
  rmSync(draft, { recursive: true, force: true });
  writeAtomically(passwordFile(folder), randomBytes(24).toString('base64url'));
  if (account.owner) chownSync(passwordFile(folder), account.owner.uid, account.owner.gid);
  const { command, args } = account.command(initdb, [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile(folder)}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...options,
  ]);
  try {
    await run(command, args, { ...account.spawnAs, cwd: folder });
  } catch (error) {
    throw explainPostgres(folder)((error as { stderr?: string }).stderr ?? String(error));
  }
  // Only now is there a cluster: an initialisation that was cut off is simply done again.
  renameSync(draft, path.join(folder, 'data'));
};

/**
 * Makes sure that the folder holds a cluster of our version, and returns its password, made once at random.
 * UTF-8 with the C locale: texts are ordered by code point, the same on every machine.
 */
export const prepareCluster = async (
  folder: string,
  initdb: string,
  account: Account,
  initdbOptions: string[] = [],
): Promise<string> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.owner) chownSync(folder, account.owner.uid, account.owner.gid);
  if (existsSync(path.join(folder, 'data'))) checkCluster(folder);
  else await createCluster(folder, initdb, account, initdbOptions);
  return readFileSync(passwordFile(folder), 'utf8');
};
