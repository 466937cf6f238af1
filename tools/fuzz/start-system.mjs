import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 180_000;

/** The whole system with its demonstration on day one, on a fresh data folder, its output in a file. */
export const startSystem = async (dataDir, logFile) => {
  const log = createWriteStream(logFile);
  const child = spawn(
    process.execPath,
    ['start.mjs', '--run', 'cli/index.ts', 'start', '--demo', 'empty', '--data-dir', dataDir, '--port', '0'],
    // Uploads are to be tried more often than a person may.
    { cwd: root, env: { ...process.env, UPLOADS_PER_DAY: '100000' }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child.stderr.pipe(log, { end: false });
  let said = '';
  const ended = new Promise(resolve => child.once('exit', resolve));
  await new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`系统没有启动,见 ${logFile}`));
    setTimeout(fail, PATIENCE_MS).unref();
    child.stdout.on('data', chunk => {
      log.write(chunk);
      said += chunk;
      if (said.includes('Ctrl-C')) resolve();
    });
    child.once('exit', fail);
  });
  const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(said)[1];
  const password = /密码都是 ([^)]+)\)/.exec(said)[1];
  return {
    url,
    signIn: async login => {
      const answer = await fetch(`${url}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ login, password, wantsToken: true }),
      });
      if (!answer.ok) throw new Error(`${login} 不能登录:${answer.status}`);
      return (await answer.json()).token;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      log.end();
    },
  };
};
