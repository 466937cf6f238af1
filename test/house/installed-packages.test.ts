import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './small-checkout';

const root = path.resolve(__dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-installed-'));
  copyFileSync(path.join(root, 'prepare.mjs'), path.join(folder, 'prepare.mjs'));
  mkdirSync(path.join(folder, 'node_modules'));
  mkdirSync(path.join(folder, 'bin'));
  writeFileSync(path.join(folder, 'bin/npm'), '#!/bin/sh\necho "$@" > called\n');
  chmodSync(path.join(folder, 'bin/npm'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Packages = Record<string, { version: string; optional?: true }>;

/** A lock file, written so many seconds after the year 2026 began. */
const writeLock = (file: string, packages: Packages, second: number): void => {
  writeFileSync(path.join(folder, file), JSON.stringify({ packages: { '': { version: '0' }, ...packages } }));
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, second));
  utimesSync(path.join(folder, file), at, at);
};
const asked = (packages: Packages, second: number) => writeLock('package-lock.json', packages, second);
const there = (packages: Packages, second: number) =>
  writeLock('node_modules/.package-lock.json', packages, second);

/** Whether a start calls npm. */
const installs = async (): Promise<boolean> => {
  const script = "import('./prepare.mjs').then(one => one.installPackages({ say: () => undefined }))";
  const env = { PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}` };
  expect(await runNode(folder, ['-e', script], env)).toMatchObject({ code: 0, err: '' });
  const called = path.join(folder, 'called');
  const isCalled = existsSync(called);
  rmSync(called, { force: true });
  return isCalled;
};

const one = { 'node_modules/one': { version: '1.0.0' } };
const elsewhere = { 'node_modules/elsewhere': { version: '1.0.0', optional: true as const } };

it('installs where nothing is, and then no more', async () => {
  asked(one, 1);
  expect(await installs()).toBe(true);
  expect(await installs()).toBe(false);
});

it('does not install what somebody installed by hand', async () => {
  asked(one, 1);
  there({}, 2);
  expect(await installs()).toBe(false);
});

it('does not install what is there, however new the lock file', async () => {
  there(one, 1);
  asked({ ...one, ...elsewhere }, 2);
  expect(await installs()).toBe(false);
});

it.each([
  ['another version', { 'node_modules/one': { version: '1.0.1' } }],
  ['one more', { ...one, 'node_modules/two': { version: '1.0.0' } }],
])('installs %s', async (_, packages) => {
  there(one, 1);
  asked(packages, 2);
  expect(await installs()).toBe(true);
});

it('installs another version of what is optional and there', async () => {
  there({ ...one, ...elsewhere }, 1);
  asked({ ...one, 'node_modules/elsewhere': { version: '2.0.0', optional: true } }, 2);
  expect(await installs()).toBe(true);
});
