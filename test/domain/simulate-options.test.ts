import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compareCommand } from '../../cli/compare';
import { simulateCommand } from '../../cli/simulate';
import type { ComparisonSummary } from '../../rehearsal/compare/compare-summary';
import { smallPlan } from '../support/campaign';
import { runCommand } from '../support/run-command';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-simulate-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

const run = async (...args: string[]): Promise<string> =>
  (await runCommand([simulateCommand.name('simulate'), compareCommand.name('compare')], ...args)).out;

interface Simulated {
  steps: { ref: string; obligation: string; act: string; dueAt: string }[];
}

/** The small plan, its units silent to the middle of July, with and without other options. */
const compared = async (...options: string[]) => {
  const plan = fileOf('plan.txt', smallPlan());
  const simulated = async (name: string, ...more: string[]) =>
    fileOf(name, await run('simulate', plan, '--until', '2018-07-15', '--json', ...more));
  const files = [await simulated('a.json'), await simulated('b.json', ...options)];
  const { summary } = JSON.parse(await run('compare', ...files, '--json')) as { summary: ComparisonSummary };
  const { steps } = JSON.parse(readFileSync(files[1]!, 'utf8')) as Simulated;
  const dueOf = (ref: string, obligation: string, act: string) =>
    steps
      .filter(one => one.ref === ref && one.obligation === obligation && one.act === act)
      .map(one => one.dueAt.slice(0, 10));
  return { summary, dueOf };
};

it('two calendars: what follows a holiday comes later, what is stated stays', async () => {
  const file = fileOf('holiday.json', JSON.stringify({ days: [{ date: '2018-06-11', kind: 'holiday' }] }));
  const { summary, dueOf } = await compared('--calendar', file);
  expect(dueOf('一-1', 'rectification', 'urge')).toEqual(['2018-06-11']);
  expect(dueOf('一-1', 'rectification', 'supervision-letter')).toEqual(['2018-06-13']);
  expect(summary.moved.find(one => one.act === 'supervision-letter')).toMatchObject({ earlier: 0 });
});

it('two deadlines: the one bracket moves, with everything that hangs on it', async () => {
  const { summary, dueOf } = await compared('--deadline', '1=6月20日前', '--deadline', 'report=2018-06-08');
  expect(dueOf('一-1', 'rectification', 'urge')).toEqual(['2018-06-21']);
  expect(dueOf('一-1', 'rectification', 'supervision-letter')).toEqual(['2018-06-22']);
  expect(dueOf('一-2', 'rectification', 'urge')).toEqual(['2018-06-11']);
  expect(dueOf('一-1', 'report', 'urge')).toEqual(['2018-06-09']);
  expect(summary.moved.find(one => one.act === 'supervision-letter')).toEqual({
    act: 'supervision-letter',
    earlier: expect.any(Number),
    later: 1,
  });
});

it('a deadline that cannot be read is refused with the way to write it', async () => {
  const quiet = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  simulateCommand.exitOverride();
  await expect(compared('--deadline', 'tomorrow')).rejects.toMatchObject({
    code: 'commander.invalidArgument',
  });
  quiet.mockRestore();
});
