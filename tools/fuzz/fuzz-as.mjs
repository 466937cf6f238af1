import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The failures in what schemathesis printed: title, operation, and the code of ours where the answer was a problem. */
const failuresIn = text => {
  const found = [];
  let operation = '';
  let failure;
  for (const line of text.slice(0, text.indexOf(' SUMMARY =')).split('\n')) {
    const heading = /^_+ ([A-Z]+ \S+) _+$/.exec(line)?.[1];
    const title = /^- (?:[A-Z]+\d+ )?(.+)$/.exec(line)?.[1];
    if (heading) operation = heading;
    if (title && operation) found.push((failure = { title, operation, code: null }));
    const code = /"code":"([A-Z_]+)"/.exec(line)?.[1];
    if (failure && code) failure.code = code;
  }
  return [...new Map(found.map(one => [JSON.stringify(one), one])).values()];
};

/** Seconds beyond its time that a run may take to end. */
const GRACE = 120;

/**
 * One run of schemathesis with one session, or none. Returns what its report says: how many requests, and each failure with its
 * operations; the whole of what it printed, with a curl command for each failure, is in NAME.txt.
 */
export const fuzzAs = async ({ program, url, token, seconds, seed, folder, name }) => {
  const report = path.join(folder, `${name}.json`);
  const output = createWriteStream(path.join(folder, `${name}.txt`));
  const child = spawn(
    program,
    [
      '--no-color',
      ...['--config-file', path.join(import.meta.dirname, 'schemathesis.toml')],
      ...['run', `${url}/api/openapi.json`],
      ...['--max-time', String(seconds), '--seed', seed, '--phases', 'fuzzing', '--workers', '1'],
      // A few requests to each operation, again and again, so that a short time reaches all of them.
      ...['--max-examples', '6', '--no-shrink', '--suppress-health-check', 'all'],
      ...['--request-timeout', '30', '--continue-on-failure', '--report', 'json', '--report-json-path', report],
      // Who signs out has nothing left to try with.
      ...['--exclude-operation-id', 'signOut'],
      ...(token ? ['--header', `Authorization: Bearer ${token}`] : []),
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_PROXY: '127.0.0.1' } },
  );
  child.stdout.pipe(output, { end: false });
  child.stderr.pipe(output, { end: false });
  const timer = setTimeout(() => child.kill('SIGTERM'), (seconds + GRACE) * 1000);
  await new Promise(resolve => child.once('close', resolve));
  clearTimeout(timer);
  await new Promise(resolve => output.end(resolve));
  if (!existsSync(report)) throw new Error(`schemathesis 没有写出报告,见 ${path.join(folder, `${name}.txt`)}`);
  const { test_cases: cases, operations, errors } = JSON.parse(readFileSync(report, 'utf8'));
  return {
    requests: cases.generated,
    operations: operations?.tested ?? 0,
    errors: errors.map(one => `${one.title} (${one.count})`),
    failures: failuresIn(readFileSync(path.join(folder, `${name}.txt`), 'utf8')),
  };
};
