import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { readPlan } from '../../domain/plan/read-plan';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const folder = path.resolve(__dirname, '../../../shared/plan-cases');
const isThere = existsSync(path.join(folder, 'score.py')) && spawnSync('python3', ['--version']).status === 0;
if (!isThere) console.info(`plan-cases skipped: ${folder} or python3 is missing`);

interface Expected {
  file: string;
  issued: string;
}

const read = (dir: string): string => {
  const { file, issued } = JSON.parse(
    readFileSync(path.join(folder, dir, 'expected.json'), 'utf8'),
  ) as Expected;
  const text = readFileSync(path.join(folder, dir, file), 'utf8');
  const reading = readPlan(text, { issuedOn: issued, calendar: seedCalendar() });
  return JSON.stringify({ dir, plan: reading.ok ? reading.plan : null });
};

/** As ../shared/checks/plan-cases scores them, without a process for each. */
(isThere ? it : it.skip)('reads the collected cases: nothing silently misread, 95 % right', () => {
  const dirs = readdirSync(folder).filter(dir => existsSync(path.join(folder, dir, 'expected.json')));
  const input = `${dirs.sort().map(read).join('\n')}\n`;
  const { stdout } = spawnSync('python3', [path.join(folder, 'score.py'), '-v'], { input, encoding: 'utf8' });
  const [, right, total, silent] = /all (\d+)\/(\d+) right, \d+ asked, (\d+) silent/.exec(stdout) ?? [];
  expect({ silent, misread: stdout.match(/^ +silent.*$/gm) ?? [] }).toEqual({ silent: '0', misread: [] });
  expect(Number(right) / Number(total)).toBeGreaterThanOrEqual(0.95);
});
