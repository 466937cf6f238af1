import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { leavingNothing } from './leave-nothing';
import { seconds, timed, type Measure } from './measure';
import { bareEnvironment, benchFolder } from './open-bench-system';

const root = path.resolve(__dirname, '..');
const GOAL_MS = 120_000;
const UNTIL = '2018-07-15';

/** The county's plan of 2018 where it lies beside the checkout, else the demonstration's, which has the same size. */
const planFile = (): { file: string; name: string } => {
  const seeds = path.resolve(root, '../shared/seeds');
  const seed = existsSync(seeds) ? readdirSync(seeds).find(name => name.startsWith('5-')) : undefined;
  return seed
    ? { file: path.join(seeds, seed), name: 'the seed plan' }
    : { file: path.join(root, 'cli/demo/plan.txt'), name: 'the demonstration plan' };
};

const rehearse = (file: string, until: string, dataDir: string): Promise<string> => {
  const args = ['start.mjs', '--run', 'cli/index.ts', 'rehearse', file, '--until', until, '--json'];
  const child = spawn(process.execPath, [...args, '--data-dir', dataDir], {
    cwd: root,
    env: bareEnvironment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', chunk => (output += String(chunk)));
  const closed = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      if (code === 0) resolve(output);
      else reject(new Error(`rehearse ended with ${code}`));
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await closed.catch(() => undefined);
  };
  return leavingNothing(stop, () => closed);
};

/** `cli rehearse` with silent units, engines included, against the same command up to the day after the hand-out. */
export const rehearsal: Measure = {
  name: 'rehearsal',
  what: `cli rehearse, silent units, to ${UNTIL}`,
  run: async say => {
    const { file, name } = planFile();
    const dataDir = benchFolder();
    let output = '';
    try {
      say(`${name}, to 2018-05-10`);
      const shortMs = await timed(() => rehearse(file, '2018-05-10', dataDir));
      say(`${name}, to ${UNTIL}`);
      const ms = await timed(async () => (output = await rehearse(file, UNTIL, dataDir)));
      const { cases, steps } = JSON.parse(output) as { cases: unknown[]; steps: unknown[] };
      return [
        {
          what: `rehearsal to ${UNTIL}, silent units`,
          goal: `≤ ${seconds(GOAL_MS)}`,
          value: seconds(ms),
          isMet: ms <= GOAL_MS,
          against: `${(ms / shortMs).toFixed(1)}× the same to the day after hand-out (${seconds(shortMs)}); ${name}, ${cases.length} cases, ${steps.length} steps fired`,
        },
      ];
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
