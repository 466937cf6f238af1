import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { smallCheckout } from './small-checkout';

let checkout: ReturnType<typeof smallCheckout>;
const inside = (file: string): string => path.join(checkout.folder, file);
const keptPlace = 'node_modules/.cache/zhenggai/compiled/words.ts.js';

beforeEach(() => {
  checkout = smallCheckout();
  checkout.write('words.ts', "export const word: string = 'one';\n");
  checkout.write('say.ts', "import { word } from './words';\n\nprocess.stdout.write(word as string);\n");
});
afterEach(() => checkout.remove());

const says = async (): Promise<string> => {
  const { out, err } = await checkout.run('say.ts');
  return err || out;
};

it('compiles what is loaded, once', async () => {
  expect(await says()).toBe('one');
  expect(checkout.compiledSince()).toEqual(['say.ts', 'words.ts']);
  expect(await says()).toBe('one');
  expect(checkout.compiledSince()).toEqual([]);
});

it('runs what was edited, even where size and time of the file are the same', async () => {
  await says();
  checkout.compiledSince();
  const { atime, mtime, size } = statSync(inside('words.ts'));
  checkout.write('words.ts', "export const word: string = 'two';\n");
  utimesSync(inside('words.ts'), atime, mtime);
  expect(statSync(inside('words.ts'))).toMatchObject({ size, mtime });
  expect(await says()).toBe('two');
  expect(checkout.compiledSince()).toEqual(['words.ts']);
  checkout.write('words.ts', "export const word: string = 'one';\n");
  expect(await says()).toBe('one');
});

it('compiles again with another compiler', async () => {
  await says();
  checkout.compiledSince();
  checkout.installCompiler('1.0.1');
  expect(await says()).toBe('one');
  expect(checkout.compiledSince()).toEqual(['say.ts', 'words.ts']);
});

it('does not run half of what was kept', async () => {
  await says();
  checkout.compiledSince();
  const kept = readFileSync(inside(keptPlace), 'utf8');
  expect(kept).toContain("'one'");
  writeFileSync(inside(keptPlace), kept.slice(0, -10));
  expect(await says()).toBe('one');
  expect(checkout.compiledSince()).toEqual(['words.ts']);
  expect(readFileSync(inside(keptPlace), 'utf8')).toBe(kept);
});

it('is filled by several at once, and nothing of theirs lies about', async () => {
  expect(await Promise.all([says(), says(), says(), says()])).toEqual(['one', 'one', 'one', 'one']);
  checkout.compiledSince();
  expect(await says()).toBe('one');
  expect(checkout.compiledSince()).toEqual([]);
  expect(readdirSync(path.dirname(inside(keptPlace))).sort()).toEqual(['say.ts.js', 'words.ts.js']);
});

it('does without a folder that cannot be written', async () => {
  // A file where the folder would be: unlike a mode, it also stops root.
  checkout.write('node_modules/.cache', '');
  expect(await says()).toBe('one');
  expect(await says()).toBe('one');
  expect(checkout.compiledSince()).toEqual(['say.ts', 'say.ts', 'words.ts', 'words.ts']);
});

it('names the lines as they are written', async () => {
  const thrower = ['interface Gone {', '  of: string;', '}', "throw new Error('here' as Gone['of']);", ''];
  checkout.write('words.ts', thrower.join('\n'));
  for (const time of ['compiled', 'kept']) {
    const { err, code } = await checkout.run('say.ts');
    expect({ time, code }).toEqual({ time, code: 1 });
    expect(err).toContain(`${inside('words.ts')}:4:7`);
  }
});

it('lies beside the packages, so that a fresh clone has none', async () => {
  await says();
  expect(existsSync(inside(keptPlace))).toBe(true);
  rmSync(inside('node_modules/.cache'), { recursive: true });
  checkout.compiledSince();
  await says();
  expect(checkout.compiledSince()).toEqual(['say.ts', 'words.ts']);
});
