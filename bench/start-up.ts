import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEngines } from '../embedded/engines';
import { leavingNothing } from './leave-nothing';
import { seconds, timed, type Measure, type Result } from './measure';
import { bareEnvironment, benchFolder } from './open-bench-system';
import { memoryOf } from './process-tree';

const root = path.resolve(__dirname, '..');
const GOAL_MS = 15_000;
const GIBIBYTE = 1024 ** 3;
/** A page that has not answered by then never will. */
const PATIENCE_MS = 180_000;
/** After this long at rest the memory is read. */
const REST_MS = 10_000;

/** An installed clone has its packages, its database client and its pages. */
const install = (): void => {
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
const started = async <T>(
  dataDir: string,
  look: (pid: number) => Promise<T>,
): Promise<{ ms: number; seen: T }> => {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['start.mjs', '--port', '0', '--data-dir', dataDir], {
    cwd: root,
    env: bareEnvironment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', chunk => (output += String(chunk)));
  const answers = async (): Promise<boolean> => {
    const url = /已就绪:(http:\S+)/.exec(output)?.[1];
    return url !== undefined && (await fetch(url)).ok;
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
      const seen = await look(child.pid ?? 0);
      await stop(child);
      return { ms, seen };
    },
  );
};

const startRow = (what: string, ms: number, enginesMs: number): Result => ({
  what,
  goal: `≤ ${seconds(GOAL_MS)}`,
  value: seconds(ms),
  isMet: ms <= GOAL_MS,
  against: `${(ms / enginesMs).toFixed(1)}× the bare engines, which took ${seconds(enginesMs)}`,
});

const memoryRow = (pid: number): Result => {
  const parts = [...memoryOf(pid)].sort(([, a], [, b]) => b - a);
  const sum = parts.reduce((total, [, bytes]) => total + bytes, 0);
  const mebibytes = (bytes: number) => `${Math.round(bytes / 1024 ** 2)} MiB`;
  return {
    what: 'resident memory (PSS) of everything',
    goal: '≤ 1024 MiB',
    value: mebibytes(sum),
    isMet: sum > 0 && sum <= GIBIBYTE,
    against: parts.map(([name, bytes]) => `${name} ${mebibytes(bytes)}`).join(', '),
  };
};

const bareEngines = async (): Promise<number> => {
  const dataDir = benchFolder();
  let stopEngines = () => Promise.resolve();
  try {
    return await timed(async () => {
      const engines = await startEngines({
        dataDir,
        env: bareEnvironment(),
        onProgress: () => undefined,
        onEngineExit: () => undefined,
      });
      stopEngines = engines.stop;
    });
  } finally {
    await stopEngines();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

/** `npm start` to a page that answers, on an empty data folder and again, and what everything then holds in memory. */
export const startUp: Measure = {
  name: 'start-up',
  what: 'npm start to a page that answers, and resident memory of everything',
  run: async say => {
    install();
    say('bare engines on an empty folder');
    const enginesMs = await bareEngines();
    const dataDir = benchFolder();
    try {
      say('first start, with the demonstration');
      const first = await started(dataDir, async pid => {
        await sleep(REST_MS);
        return memoryRow(pid);
      });
      say('second start');
      const second = await started(dataDir, () => Promise.resolve());
      return [
        startRow('npm start, empty data folder', first.ms, enginesMs),
        startRow('npm start, again', second.ms, enginesMs),
        first.seen,
      ];
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
