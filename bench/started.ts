import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { leavingNothing } from './leave-nothing';
import { seconds } from './measure';
import { bareEnvironment } from './open-bench-system';

const root = path.resolve(__dirname, '..');
/** A page that has not answered by then never will. */
const PATIENCE_MS = 180_000;

export interface Running {
  pid: number;
  url: string;
  isAlive: () => boolean;
}

/** An installed clone has its packages, its database client and its pages. */
export const install = (): void => {
  const script =
    "import('./prepare.mjs').then(({ prepare }) => prepare({ say: console.error, withWeb: true }))";
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error('the checkout could not be prepared');
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
};

/** `node start.mjs` until its page answers; then a look at it, then a stop. `ms` is the time until the answer. */
export const started = async <T>(
  dataDir: string,
  look: (running: Running) => Promise<T>,
  options: string[] = [],
): Promise<{ ms: number; seen: T }> => {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['start.mjs', '--port', '0', '--data-dir', dataDir, ...options], {
    cwd: root,
    env: bareEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', chunk => (output += String(chunk)));
  const url = (): string | undefined => /已就绪:(http:\S+)/.exec(output)?.[1];
  const answers = async (): Promise<boolean> => {
    const address = url();
    return address !== undefined && (await fetch(address)).ok;
  };
  return leavingNothing(
    () => stop(child),
    async () => {
      while (!(await answers())) {
        if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}:\n${output}`);
        if (performance.now() - startedAt > PATIENCE_MS) {
          await stop(child);
          throw new Error(`no page within ${seconds(PATIENCE_MS)}:\n${output}`);
        }
        await sleep(20);
      }
      const ms = performance.now() - startedAt;
      const seen = await look({
        pid: child.pid ?? 0,
        url: url() ?? '',
        isAlive: () => child.exitCode === null && child.signalCode === null,
      });
      await stop(child);
      return { ms, seen };
    },
  );
};
