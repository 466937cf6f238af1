/**
 * Brings a checkout into a state that runs: packages, the Prisma client, the built web. No dependencies.
 * Each step leaves a stamp of what it was made from and is skipped while that is unchanged.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

export const root = import.meta.dirname;
const modules = path.join(root, 'node_modules');

/** Whether this Node is one of those that package.json names: it takes ES modules by `require`. */
const isRecent = (major, minor) => (major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22);

/** Ends the process with a clear message when Node is too old for what follows. */
export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (isRecent(major, minor)) return;
  console.error(`需要 Node.js 20.19、22.12 或更新版本，当前是 ${process.versions.node}。`);
  console.error('Node.js 20.19, 22.12 or newer is needed.');
  process.exit(1);
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command; its output is shown only when it fails. Says every few seconds that it still runs. */
export const runStep = async (title, command, args, { say, env = {} }) => {
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1000);
  say(`${title} …`);
  const timer = setInterval(() => say(`${title} …（已 ${seconds()} 秒）`), 10_000);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  // Whoever ends us ends it too, and npm would rather finish: the next run does the step again from the start.
  const end = signal => {
    child.once('close', () => process.exit(128 + constants.signals[signal]));
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), 3_000);
  };
  for (const signal of signals) process.once(signal, end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => {
    clearInterval(timer);
    for (const signal of signals) process.off(signal, end);
  });
  if (code !== 0)
    throw new Error(`${title}失败（${command} ${args.join(' ')}，退出码 ${code}）：\n${output}`);
  say(`${title}：完成，${seconds()} 秒`);
};

const hashOf = files => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
};

const isStamped = (file, stamp) => existsSync(file) && readFileSync(file, 'utf8') === stamp;

const filesIn = folder =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

/**
 * A lock file that was made against a mirror can lack the packages that only other platforms install;
 * `npm ci` refuses such a lock, and `npm install --no-save` takes the versions in it and writes nothing.
 */
const install = async ({ say }) => {
  try {
    await runStep('正在安装依赖（npm ci，首次约 1 分钟）', 'npm', ['ci', '--no-fund', '--no-audit'], { say });
  } catch (error) {
    if (!error.message.includes('can only install packages when your package.json')) throw error;
    say('package-lock.json 缺少其他平台的可选包，npm ci 不接受，改用 npm install --no-save');
    const args = ['install', '--no-save', '--no-fund', '--no-audit'];
    await runStep('正在安装依赖（npm install）', 'npm', args, { say });
  }
};

const packagesIn = file => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages ?? {});

/**
 * Whether the packages are there although nobody has stamped them. npm leaves a lock of its own inside, as new as what it
 * installed: somebody ran npm by hand. Or the lock file has changed, but asks for nothing that is not installed.
 */
const isInstalled = lock => {
  const own = path.join(modules, '.package-lock.json');
  if (!existsSync(own)) return false;
  if (statSync(own).mtimeMs >= statSync(lock).mtimeMs) return true;
  const installed = new Map(packagesIn(own).map(([place, { version }]) => [place, version]));
  // What only other platforms install is not there.
  const isThere = ([place, { version, optional }]) =>
    installed.has(place) ? installed.get(place) === version : optional || place === '';
  return packagesIn(lock).every(isThere);
};

/** Installs the packages of the lock file, when node_modules is missing or belongs to another one. */
export const installPackages = async ({ say }) => {
  const lock = path.join(root, 'package-lock.json');
  const stampFile = path.join(modules, '.zhenggai-stamp');
  const stamp = hashOf([lock]);
  if (isStamped(stampFile, stamp)) return;
  if (!isInstalled(lock)) await install({ say });
  writeFileSync(stampFile, stamp);
};

/** `prisma generate`, when the schema has changed. */
export const generatePrisma = async ({ say }) => {
  const { generateClient } = await import('./prisma/schema/generate.mjs');
  if (generateClient()) say('已生成数据库客户端（prisma generate）');
};

/** `vite build` to dist/web, when the sources of the web have changed. */
export const buildWeb = async ({ say }) => {
  const stampFile = path.join(root, 'dist', 'web.stamp');
  const lock = path.join(root, 'package-lock.json');
  const stamp = hashOf([lock, ...['web', 'api/contracts', 'domain'].flatMap(filesIn)]);
  if (isStamped(stampFile, stamp) && existsSync(path.join(root, 'dist', 'web', 'index.html'))) return;
  const vite = path.join(modules, 'vite', 'bin', 'vite.js');
  await runStep(
    '正在构建网页（vite build）',
    process.execPath,
    [vite, 'build', '--config', 'web/vite.config.ts'],
    {
      say,
      env: { NODE_ENV: 'production' },
    },
  );
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
};

/** Everything that a run needs. `withWeb` is false for the command line, which shows no page. */
export const prepare = async ({ say, withWeb }) => {
  checkNode();
  await installPackages({ say });
  await generatePrisma({ say });
  if (withWeb) await buildWeb({ say });
};
