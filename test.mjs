/**
 * npm test               lint, types, Jest, the browser test, each with its time
 * npm test -- PATH …     Jest on these paths only
 * The last line is `N passed, N failed`; a failed lint or type check counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { buildWeb, prepare, root } from './prepare.mjs';

const paths = process.argv.slice(2);
const say = line => console.log(line);
const reports = mkdtempSync(path.join(tmpdir(), 'zhenggai-test-report-'));
const total = { passed: 0, failed: 0 };

const run = (file, args, env = {}) =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [path.join(root, 'node_modules', file), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.once('close', code => resolve(code === 0));
  });

const check = async (file, args) => {
  if (!(await run(file, args))) total.failed += 1;
};

/** A file that cannot even be loaded has no failed tests of its own: it counts as one. */
const count = (reportFile, hasPassed) => {
  try {
    const report = JSON.parse(readFileSync(reportFile, 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    total.passed += report.numPassedTests;
    total.failed += failed > 0 || hasPassed ? failed : 1;
  } catch {
    total.failed += 1;
  }
};

const jest = async (args, env) => {
  const report = path.join(reports, `${Math.random()}.json`);
  const hasPassed = await run('jest/bin/jest.js', ['--json', `--outputFile=${report}`, ...args], env);
  count(report, hasPassed);
};

const browserTest = async args => {
  let chromium;
  try {
    await buildWeb({ say });
    chromium = await ensureChromium({ say });
  } catch (error) {
    console.error(error.message);
    total.failed += 1;
    return;
  }
  await jest(['--runInBand', ...args], { CHROMIUM_PATH: chromium });
};

const step = async (title, act) => {
  const startedAt = performance.now();
  say(`\n── ${title}`);
  await act();
  say(`── ${title}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
};

/** What was well formatted and is unchanged need not be looked at again; neither does a change of Prettier or its settings pass. */
const keptByContent = [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  'node_modules/.cache/prettier',
];

const all = async () => {
  await step('eslint', () => check('eslint/bin/eslint.js', ['--max-warnings', '0', '.']));
  await step('prettier', () => check('prettier/bin/prettier.cjs', ['--check', ...keptByContent, '.']));
  await step('knip', () => check('knip/bin/knip.js', ['--treat-config-hints-as-errors']));
  await step('types', () => check('typescript/bin/tsc', ['--noEmit']));
  await step('jest', () => jest(['--testPathIgnorePatterns', '/node_modules/', '/test/e2e/']));
  await step('browser', () => browserTest(['test/e2e', '--passWithNoTests']));
};

const chosen = () =>
  paths.some(one => one.includes('e2e'))
    ? step('browser', () => browserTest(paths))
    : step('jest', () => jest(paths));

try {
  await prepare({ say, withWeb: false });
  await (paths.length > 0 ? chosen() : all());
} catch (error) {
  console.error(error.message);
  total.failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
say(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
