import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simulateCommand } from '../../cli/assessment/simulate-command';
import { runCommand } from '../support/run-command';

const registry = path.join(__dirname, '..', '..', 'cli', 'demo', 'registry.csv');
const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-cycle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const shares = { A1: '300', A2: '300', B1: '298', B2: '291', B3: '1', C1: '280' };

const figures = (): string => {
  const file = path.join(folder, 'figures.json');
  const row = (unit: string, indicator: string, more: object) => ({
    id: `${unit}-${indicator}`,
    indicator,
    unit,
    period: '2017',
    asOf: '2017-12-10',
    source: '演练',
    ...more,
  });
  const measurements = ['云台镇', '双泉乡'].flatMap(unit => [
    ...Object.entries(shares).map(([indicator, num]) => row(unit, indicator, { num, den: '300' })),
    row(unit, 'A3', { value: '9.8' }),
    row(unit, 'D1', { grade: 'good' }),
  ]);
  writeFileSync(file, JSON.stringify({ measurements }));
  return file;
};

const run = (...more: string[]) =>
  runCommand(
    [simulateCommand],
    ...['simulate', '--scheme', 'yunling-counties', '--year', '2017', '--starts-on', '2017-12-11'],
    ...['--subjects', '云台镇、双泉乡', '--third-party', '县统计局', '--registry', registry, ...more],
  );

describe('cli assessment simulate', () => {
  it('plays a cycle to its end, and the same once more', async () => {
    const first = await run('--figures', figures(), '--json');
    const again = await run('--figures', figures(), '--json');
    expect(first.out).toBe(again.out);
    // 通报 is the last thing that leadership owes.
    expect(first.out).toContain('assessment-decision:xianlingdao:circulation');
  });

  it('chases whoever hands in late', async () => {
    const { out } = await run('--figures', figures(), '--units', 'late:3', '--json');
    expect(out).toContain('urge');
  });

  it('says which figures a step waits for', async () => {
    await expect(run('--json')).rejects.toMatchObject({ code: 'FIGURES_MISSING' });
  });

  it('refuses a unit that the registry has not', async () => {
    await expect(run('--subjects', '无此乡')).rejects.toMatchObject({ code: 'UNIT_UNKNOWN' });
  });
});
