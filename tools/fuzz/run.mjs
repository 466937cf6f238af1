/**
 * npm run fuzz -- [--minutes 5] [--keep DIR]
 * Starts the system on a fresh data folder and lets `schemathesis` send it what its own OpenAPI document allows and forbids: once
 * without a session, then with one of each role. See README.md beside this file.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { provideSchemathesis } from './provide-schemathesis.mjs';
import { startSystem } from './start-system.mjs';
import { fuzzAs } from './fuzz-as.mjs';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, keep: { type: 'string' }, seed: { type: 'string', default: '2018' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error('npm run fuzz -- --minutes 5   (more than 0)');
  process.exit(2);
}

const explained = JSON.parse(readFileSync(path.join(import.meta.dirname, 'explained.json'), 'utf8'));
const isExplained = failure =>
  explained.some(
    ({ title, code, operations }) =>
      title === failure.title &&
      (code === undefined || code === failure.code) &&
      operations.some(pattern => new RegExp(pattern).test(failure.operation)),
  );
const isServerError = ({ title }) => /server error/i.test(title);

/** The accounts of the demonstration, one of each role; null is nobody. */
const askers = [null, 'office', 'jiaoyuju.liaison', 'leader', 'admin', 'auditor'];

const folder = values.keep ? path.resolve(values.keep) : mkdtempSync(path.join(tmpdir(), 'zhenggai-fuzz-'));
mkdirSync(folder, { recursive: true });
let system;
let exitCode = 0;
try {
  const program = provideSchemathesis();
  console.log('… 启动一套新的系统');
  system = await startSystem(path.join(folder, 'data'), path.join(folder, 'system.log'));
  const seconds = Math.max(10, Math.floor((minutes * 60) / askers.length));
  for (const login of askers) {
    const token = login && (await system.signIn(login));
    const name = login ?? 'nobody';
    const found = await fuzzAs({ program, url: system.url, token, seconds, seed: values.seed, folder, name });
    const serverErrors = found.failures.filter(isServerError);
    const others = found.failures.filter(one => !isServerError(one));
    const unexplained = others.filter(one => !isExplained(one));
    console.log(
      `${name}: ${found.requests} requests to ${found.operations} operations; ${serverErrors.length} server errors; ` +
        `${others.length} contract violations, ${others.length - unexplained.length} of them explained`,
    );
    for (const { title, operation, code } of [...serverErrors, ...unexplained])
      console.log(`  ${title}: ${operation} ${code ?? ''}`);
    for (const one of found.errors) console.log(`  schemathesis: ${one}`);
    if (serverErrors.length + unexplained.length > 0) exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  exitCode = 1;
} finally {
  await system?.stop();
  if (!values.keep && existsSync(folder) && exitCode === 0) rmSync(folder, { recursive: true, force: true });
  else console.log(`报告与日志:${folder}`);
}
process.exit(exitCode);
