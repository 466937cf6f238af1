import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { RunResult } from '../../rehearsal/run-result';

/** `cli assessment rehearse`: a cycle on engines of its own, from the command line alone. */
const root = path.join(__dirname, '..', '..');
const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-cycle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, value: unknown): string => {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};

const measured = (unit: string, indicator: string, said: object) => ({
  id: `${unit}-${indicator}`,
  indicator,
  unit,
  period: '2017',
  asOf: '2017-12-10',
  source: '演练',
  ...said,
});
const shares = { A1: '300', A2: '300', B1: '298', B2: '291', B3: '1', C1: '280' };
const measurements = ['云台镇', '双泉乡'].flatMap(unit => [
  ...Object.entries(shares).map(([indicator, num]) => measured(unit, indicator, { num, den: '300' })),
  measured(unit, 'A3', { value: '9.8' }),
  measured(unit, 'D1', { grade: 'good' }),
]);
const own = measured('云台镇', 'B2', { id: 'own', value: '99.9', method: 'self-report' });

it('comes to what was computed beforehand, 0 differences: sources apart, a finding dismissed, one held to account', async () => {
  const low = (unit: string) => ({ kind: 'low-rate', unit, of: 'B2' });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...['start.mjs', '--run', 'cli/index.ts', 'assessment', 'rehearse', '--scheme', 'yunling-counties'],
      ...['--year', '2017', '--starts-on', '2017-12-11', '--subjects', '云台镇、双泉乡'],
      ...['--third-party', '县统计局', '--registry', 'cli/demo/registry.csv', '--units', 'early:10'],
      ...['--figures', fileOf('figures.json', { measurements: [...measurements, own] })],
      '--orders',
      fileOf('orders.json', [{ kind: 'answer-ask', ask: '7.5.exit', value: '98', reason: '领导小组定' }]),
      '--acts',
      fileOf('acts.json', {
        chooses: [{ unit: '云台镇', indicator: 'B2', figure: '云台镇-B2' }],
        serious: [low('云台镇')],
        dismisses: [low('双泉乡')],
      }),
      ...['--data-dir', folder, '--json'],
    ],
    { cwd: root, env: { ...process.env, LOG_LEVEL: 'fatal' }, maxBuffer: 64 * 1024 * 1024 },
  );
  const run = JSON.parse(stdout) as RunResult & { differences: unknown[] };
  expect(run.differences).toEqual([]);
  const first = run.proposals.filter(one => one.obligation === null);
  expect(first.map(one => [one.act, one.owedBy, one.decision]).sort()).toEqual([
    ['propose-accountability', '云台镇', 'approved'],
    ['propose-interview', '云台镇', 'approved'],
  ]);
  // Nothing is left of it.
  expect(readdirSync(path.join(folder, 'rehearsals'))).toEqual([]);
}, 240_000);
