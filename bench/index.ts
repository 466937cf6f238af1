import os from 'node:os';
import { firstPages } from './first-pages';
import { atScale } from './at-scale';
import { historyEvents } from './history-events';
import { httpCommand } from './http-command';
import { appraisal } from './appraisal';
import { closeOnSignal } from './leave-nothing';
import { ledger } from './ledger';
import type { Measure, Result } from './measure';
import { midnight } from './midnight';
import { openPages } from './open-pages/open-pages';
import { rehearsal } from './rehearsal';
import { report } from './report';
import { rules } from './rules/rules';
import { simulation } from './simulation';
import { standstill } from './standstill';
import { startSupervision } from './start-supervision';
import { startUp } from './start-up';

/** `npm run bench` takes all of these, `npm run bench -- NAME …` some. Goals are printed, never asserted. */
const measures: Measure[] = [
  historyEvents,
  httpCommand,
  startSupervision,
  midnight,
  startUp,
  firstPages,
  simulation,
  report,
  rules,
  appraisal,
  ledger,
  atScale,
  openPages,
  standstill,
  rehearsal,
];

const say = (line: string) => process.stderr.write(`${line}\n`);

const chosen = (names: string[]): Measure[] => {
  const unknown = names.filter(name => !measures.some(one => one.name === name));
  if (unknown.length > 0) {
    say(`no such measure: ${unknown.join(', ')}. There are:`);
    for (const { name, what } of measures) say(`  ${name.padEnd(18)} ${what}`);
    process.exit(2);
  }
  return names.length === 0 ? measures : measures.filter(one => names.includes(one.name));
};

const table = (results: Result[]): string => {
  const head = { what: 'measure', goal: 'goal', value: 'value', against: 'against' };
  const rows = [head, ...results.map(one => ({ ...one, value: `${one.value} ${one.isMet ? '✓' : '✗'}` }))];
  const width = (key: 'what' | 'goal' | 'value') => Math.max(...rows.map(row => row[key].length));
  return rows
    .map(row =>
      [
        row.what.padEnd(width('what')),
        row.goal.padStart(width('goal')),
        row.value.padStart(width('value')),
        row.against,
      ].join('  '),
    )
    .join('\n');
};

const loads = () =>
  os
    .loadavg()
    .map(one => one.toFixed(1))
    .join(' ');

const main = async (): Promise<void> => {
  const results: Result[] = [];
  const loadBefore = loads();
  for (const measure of chosen(process.argv.slice(2))) {
    say(`── ${measure.name}: ${measure.what}`);
    const own = await measure.run(line => say(`   ${line}`));
    for (const { what, value, against } of own) say(`   ${what}: ${value} (${against})`);
    results.push(...own);
  }
  process.stdout.write(
    `${table(results)}\n\n${os.cpus().length} cores, load before ${loadBefore}, after ${loads()}, Node ${process.versions.node}\n`,
  );
};

closeOnSignal();
main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exit(1);
});
