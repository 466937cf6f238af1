import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEngines } from '../embedded/engines';
import { commandRows } from './command-start';
import { seconds, timed, type Measure, type Result } from './measure';
import { bareEnvironment, benchFolder } from './open-bench-system';
import { memoryOf } from './process-tree';
import { install, started } from './started';

const GOAL_MS = 6_000;
const GIBIBYTE = 1024 ** 3;
/** After this long at rest the memory is read. */
const REST_MS = 10_000;

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

/** The command line; `npm start` to a page that answers, on an empty data folder and again; what all then holds in memory. */
export const startUp: Measure = {
  name: 'start-up',
  what: 'the command line, npm start to a page that answers, and resident memory of everything',
  run: async say => {
    install();
    const commands = commandRows(say);
    say('bare engines on an empty folder');
    const enginesMs = await bareEngines();
    const dataDir = benchFolder();
    try {
      say('first start, with the demonstration');
      const first = await started(dataDir, async ({ pid }) => {
        await sleep(REST_MS);
        return memoryRow(pid);
      });
      say('second start');
      const second = await started(dataDir, () => Promise.resolve());
      return [
        ...commands,
        startRow('npm start, empty data folder', first.ms, enginesMs),
        startRow('npm start, again', second.ms, enginesMs),
        first.seen,
      ];
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
