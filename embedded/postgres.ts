import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { EngineError } from './engine-error';
import { startEngineProcess, type EngineExit } from './engine-process';
import { explainPostgres } from './explain-postgres';
import { findFreePort, requireFreePort } from './free-port';
import { locatePostgres } from './postgres-binaries';
import { prepareCluster } from './postgres-cluster';
import { readEngineRecord } from './engine-record';
import { unprivilegedAccount } from './unprivileged-account';

export interface PostgresOptions {
  dataDir: string;
  /** The port to listen on. Without it the port of the last start, or any free one. */
  port?: number;
  onProgress: (message: string) => void;
  onExit?: EngineExit;
  /** More server settings, as `name=value`. */
  settings?: string[];
  initdbOptions?: string[];
}

export interface Postgres {
  url: string;
  port: number;
  pid: number;
  stop: () => Promise<void>;
}

const databaseName = 'zhenggai';

/** Autovacuum and the rest keep their defaults; a session of ours uses little, so the caches stay small. */
const baseSettings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=150',
  'shared_buffers=96MB',
  'jit=off',
  'timezone=Asia/Shanghai',
];

const wrongPassword = (): EngineError =>
  new EngineError(
    'DATA_DIR_BROKEN',
    'PostgreSQL 不接受数据目录里 postgres/password 的密码：这个文件与数据库不是一起的。',
    'Put back the password file that belongs to this data folder, or begin anew with --fresh.',
  );

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  // A connection that breaks while the server starts is an answer, not a crash.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    // Something that says "wrong password" will not say otherwise later.
    if ((error as { code?: string }).code === '28P01') throw wrongPassword();
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

const createDatabase = async (url: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (!rowCount) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
};

/** After a crash and a restart of the machine the number in it may by chance belong to somebody else. */
const removeStaleLock = (data: string, recordedPid: number | undefined): void => {
  const file = path.join(data, 'postmaster.pid');
  try {
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    if (pid === recordedPid) rmSync(file, { force: true });
  } catch {
    // No such file: the server was stopped in good order.
  }
};

/**
 * Starts PostgreSQL on `<dataDir>/postgres`, on the loopback address only, with the database `zhenggai`.
 * The caller holds the folder's lock and has ended its survivors. Fails with an EngineError.
 */
export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const folder = path.join(path.resolve(options.dataDir), 'postgres');
  const programs = locatePostgres();
  const account = unprivilegedAccount(folder, programs.bin);
  const recorded = readEngineRecord(options.dataDir).postgres;
  if (options.port) await requireFreePort(options.port);
  const port = options.port ?? (await findFreePort(recorded?.port));
  options.onProgress('PostgreSQL：正在启动 …');
  const password = await prepareCluster(folder, programs.initdb, account, options.initdbOptions);
  const data = path.join(folder, 'data');
  removeStaleLock(data, recorded?.process?.pid);

  const urlOf = (database: string): string =>
    `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
  const settings = [...baseSettings, ...(options.settings ?? [])].flatMap(one => ['-c', one]);
  const { command, args } = account.command(programs.postgres, ['-D', data, '-p', String(port), ...settings]);
  const engine = await startEngineProcess({
    name: 'postgres',
    command,
    args,
    dataDir: options.dataDir,
    logFile: path.join(options.dataDir, 'postgres.log'),
    port,
    spawnOptions: { ...account.spawnAs, cwd: folder, env: { ...process.env, LC_ALL: 'C' } },
    startTimeout: 60_000,
    isReady: () => answers(urlOf('postgres')),
    explain: explainPostgres(folder),
    onExit: options.onExit,
  });
  await createDatabase(urlOf('postgres'));
  options.onProgress(`PostgreSQL：已就绪，端口 ${port}`);
  return { url: urlOf(databaseName), port, ...engine };
};
