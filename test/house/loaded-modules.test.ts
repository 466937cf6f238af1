import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNode } from './small-checkout';

const root = path.resolve(__dirname, '../..');
const plan = 'cli/demo/plan.txt';
let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-loaded-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const probe = (): string => {
  const file = path.join(folder, 'probe.cjs');
  const list = "Object.keys(require.cache).join('\\n')";
  writeFileSync(
    file,
    `process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, ${list}));`,
  );
  return file;
};

interface Loaded {
  /** Files of `cli/`, without the ending. */
  commands: string[];
  packages: string[];
}

/** The files that a call of the command line loads, in a process of its own. */
const filesOf = async (args: string[]): Promise<string[]> => {
  const list = path.join(folder, 'loaded');
  const program = ['-r', probe(), 'run.mjs', 'cli/index.ts', ...args];
  const { code, err } = await runNode(root, program, { LOADED: list });
  expect({ args, code, err }).toEqual({ args, code: 0, err: '' });
  const files = readFileSync(list, 'utf8').split('\n');
  return files.map(file => path.relative(root, file)).filter(file => !file.endsWith('.json'));
};

const packageOf = (file: string) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
const commandOf = (file: string) => /^cli\/(.+)\.ts$/.exec(file)?.[1];
const namesOf = (files: string[], nameOf: (file: string) => string | undefined) =>
  [...new Set(files.map(nameOf).filter(name => name !== undefined))].sort();

/** What a call loads once all of it has been compiled; a first one may still compile. */
const loadedBy = async (...args: string[]): Promise<Loaded> => {
  const first = await filesOf(args);
  const files = first.some(file => packageOf(file) === '@swc/core') ? await filesOf(args) : first;
  return { commands: namesOf(files, commandOf), packages: namesOf(files, packageOf) };
};

const always = ['commands', 'configuration-error', 'connect', 'index'];

it('the list of commands loads none of them', async () => {
  expect(await loadedBy('--help')).toEqual({ commands: always, packages: ['commander'] });
});

it('a command loads no other', async () => {
  const { commands } = await loadedBy('parse', '--help');
  expect(commands).toEqual([...always, 'parse', 'plan-of-file'].sort());
  expect((await loadedBy('help', 'parse')).commands).toEqual(commands);
});

describe('what does without engines loads nothing of them, nor what it does not use', () => {
  const silent = (): string => {
    const file = path.join(folder, 'run.json');
    const notices = { total: 0 };
    writeFileSync(file, JSON.stringify({ cases: [], steps: [], proposals: [], notices }));
    return file;
  };

  it.each([
    ['parse', [plan]],
    ['links', [plan]],
    ['deadline', ['3个月内', '--issued', '2018-05-09']],
    ['simulate', [plan, '--until', '2018-05-11']],
  ])('%s', async (name, args) => {
    const { packages } = await loadedBy(name, ...args);
    expect(packages).toEqual(['commander']);
  });

  it('compare', async () => {
    const { packages } = await loadedBy('compare', silent(), silent());
    expect(packages).toEqual(['commander', 'zod']);
  });

  it('rules', async () => {
    const figures = path.join(folder, 'figures.json');
    writeFileSync(figures, '{}');
    const args = ['evaluate', '--pack', 'fujian-2013', '--figures', figures, '--as-of', '2014-03-31'];
    const { commands, packages } = await loadedBy('rules', ...args);
    expect(packages).toEqual(['commander']);
    expect(commands.filter(one => !one.startsWith('rules'))).toEqual(always);
  });

  it('calendar, until the record is asked', async () => {
    expect((await loadedBy('calendar', '--help')).packages).toEqual(['commander']);
  });
});
