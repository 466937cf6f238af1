import { execFile } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { buildTemporal, neededGo } from './build-temporal';
import { downloadAddress, downloadTemporal } from './download-temporal';
import { EngineError } from './engine-error';

const run = promisify(execFile);

/** The command line tool of tools/temporal/go.mod, and the server in it. */
const temporalVersion = '1.9.1';
const serverVersion = [1, 32];

const suffix = process.platform === 'win32' ? '.exe' : '';

/** Outside the checkout, so that a fresh clone need not build it again. */
const cachedBinary = (env: NodeJS.ProcessEnv): string =>
  path.join(
    env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
    'zhenggai',
    `temporal-${temporalVersion}${suffix}`,
  );

/** The version of the server in a binary, `1.32.0`; undefined when it does not run. */
export const serverVersionOf = async (binary: string): Promise<string | undefined> => {
  try {
    const { stdout } = await run(binary, ['--version'], { timeout: 20_000 });
    return /Server (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
};

const isRecent = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > serverVersion[0]! || (major === serverVersion[0] && minor >= serverVersion[1]!);
};

const findOnPath = (env: NodeJS.ProcessEnv): string | undefined =>
  (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map(folder => path.join(folder, `temporal${suffix}`))
    .find(file => existsSync(file));

const missing = (message: string, hint: string): EngineError =>
  new EngineError('TEMPORAL_MISSING', message, hint);

/**
 * Finds a Temporal that can be run: TEMPORAL_CLI, the PATH, the cache, the official download, a build by Go.
 * An older Temporal on the PATH is passed over: its server knows less.
 *
 * @throws EngineError `TEMPORAL_MISSING`, which says what was tried and what can be done; the reason of the signal where
 * the search was broken off.
 */
export const resolveTemporal = async (
  env: NodeJS.ProcessEnv,
  onProgress: (message: string) => void,
  signal?: AbortSignal,
): Promise<string> => {
  const chosen = env['TEMPORAL_CLI'];
  if (chosen) {
    if (await serverVersionOf(chosen)) return chosen;
    throw missing(
      `TEMPORAL_CLI 指向的程序无法运行：${chosen}。`,
      'Set TEMPORAL_CLI to a temporal CLI that runs.',
    );
  }
  const onPath = findOnPath(env);
  if (onPath) {
    const version = await serverVersionOf(onPath);
    if (version && isRecent(version)) return onPath;
    onProgress(`Temporal：${onPath} 版本过旧或无法运行（${version ?? '未知'}），改用本系统自己的一份`);
  }
  const cached = cachedBinary(env);
  if (existsSync(cached)) {
    if (await serverVersionOf(cached)) return cached;
    onProgress(`Temporal：${cached} 无法运行，重新取得`);
    rmSync(cached, { force: true });
  }
  const failures: string[] = [];
  for (const obtain of [downloadTemporal, buildTemporal]) {
    try {
      await obtain(temporalVersion, cached, onProgress, signal);
      if (await serverVersionOf(cached)) return cached;
      failures.push('the binary does not run');
    } catch (error) {
      signal?.throwIfAborted();
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw missing(
    [
      '没有找到 Temporal，下载和编译都没有成功。任选一种办法，再启动一次：',
      '  · 连上网络（本机要能访问 temporal.download），自动下载；',
      `  · 安装 Go ${neededGo()} 或更新版本，自动编译（约 5 分钟、4 GB 磁盘，要能访问 Go 模块代理）；`,
      `  · 在别处下载 ${downloadAddress(temporalVersion)} ，解压后把 temporal 放到 ${cached} ，或用 TEMPORAL_CLI 指明其位置；`,
      '  · 用 TEMPORAL_ADDRESS 指明一台已有的 Temporal 服务器。',
    ].join('\n'),
    `Tried: ${failures.join('; ')}. Put \`temporal\` ${temporalVersion} on the PATH, or set TEMPORAL_CLI or TEMPORAL_ADDRESS.`,
  );
};
