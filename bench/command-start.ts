import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Result } from './measure';
import { benchFolder } from './open-bench-system';

const root = path.resolve(__dirname, '..');
const GOAL_MS = 600;
const RUNS = 7;

interface Took {
  /** Milliseconds on the clock, and of processors. */
  wall: number;
  cpu: number;
}

/** `0m0.052s`, as a shell's `times` writes it. */
const milliseconds = (written: string): number => {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(written) ?? [];
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
};

/** One run of a shell's command; the shell knows what the processes took that it has waited for. */
const run = (cwd: string, command: string): Took => {
  const startedAt = performance.now();
  const { stdout, status } = spawnSync('sh', ['-c', `${command} >/dev/null || exit 1; times`], {
    cwd,
    encoding: 'utf8',
  });
  const wall = performance.now() - startedAt;
  if (status !== 0) throw new Error(`${command} failed`);
  const children = stdout.trim().split('\n')[1]?.split(/\s+/) ?? [];
  return { wall, cpu: children.map(milliseconds).reduce((sum, one) => sum + one, 0) };
};

const median = (all: number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
const medianOf = (all: Took[]): Took => ({
  wall: median(all.map(one => one.wall)),
  cpu: median(all.map(one => one.cpu)),
});
const inSeconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const said = ({ wall, cpu }: Took): string => `${inSeconds(wall)}, ${inSeconds(cpu)} of processors`;

const commands = {
  '--help': '--help',
  parse: 'parse cli/demo/plan.txt',
  links: 'links cli/demo/plan.txt',
  deadline: "deadline '3个月内' --issued 2018-05-09",
  'simulate, a day': 'simulate cli/demo/plan.txt --until 2018-05-10',
};

/** What the command line takes from call to end, in turn with a Node that does nothing, started the same way. */
export const commandRows = (say: (line: string) => void): Result[] => {
  const folder = benchFolder();
  const nothing = JSON.stringify({ scripts: { nothing: 'node -e 0' } });
  writeFileSync(path.join(folder, 'package.json'), nothing);
  try {
    return Object.entries(commands).map(([name, args]) => {
      const called = `npm run -s cli -- ${args}`;
      say(called);
      // What is not yet compiled is compiled before it is measured.
      run(root, called);
      const [own, bare, node]: Took[][] = [[], [], []];
      for (let count = 0; count < RUNS; count++) {
        own!.push(run(root, called));
        bare!.push(run(folder, 'npm run -s nothing'));
        node!.push(run(folder, 'node -e 0'));
      }
      const took = medianOf(own!);
      return {
        what: `cli ${name}`,
        goal: `≤ ${inSeconds(GOAL_MS)}`,
        value: inSeconds(took.wall),
        isMet: took.wall <= GOAL_MS,
        against: `${inSeconds(took.cpu)} of processors; npm run -s of a Node that does nothing ${said(medianOf(bare!))}; node -e 0 ${said(medianOf(node!))}`,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
