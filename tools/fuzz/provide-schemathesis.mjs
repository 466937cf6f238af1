import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const VERSION = '4.32.5';
const cache = path.resolve(import.meta.dirname, '../../node_modules/.cache/zhenggai/fuzz');

const run = (program, args) => {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  return !error && status === 0;
};

/** The program `schemathesis`, in a Python environment of its own under the cache, installed where it is missing. */
export const provideSchemathesis = () => {
  const folder = path.join(cache, VERSION);
  const program = path.join(folder, 'bin', 'schemathesis');
  if (existsSync(program)) return program;
  if (!run('python3', ['--version']))
    throw new Error('没有 python3:模糊测试用 Python 的 schemathesis。请先安装 Python 3.10 以上(python3 is missing)');
  console.log(`… 安装 schemathesis ${VERSION}`);
  mkdirSync(cache, { recursive: true });
  if (!run('python3', ['-m', 'venv', folder]))
    throw new Error('不能建立 Python 环境:请安装 venv(Debian:python3-venv)(python3 -m venv failed)');
  if (!run(path.join(folder, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${VERSION}`]))
    throw new Error('不能安装 schemathesis:需要能访问的 Python 软件源(pip install failed)');
  return program;
};
