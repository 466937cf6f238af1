import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { en } from '../../web/i18n/en';
import { zh } from '../../web/i18n/zh';

const web = path.resolve(__dirname, '../../web');
const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map(file => ({ file, text: readFileSync(path.join(web, file), 'utf8') }));

type Leaf = [keys: string[], value: unknown];
/** The names of codes have a test of their own. */
const leavesOf = (value: unknown, keys: string[] = []): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) =>
        keys.length === 0 && key === 'names' ? [] : leavesOf(one, [...keys, key]),
      )
    : [[keys, value]];
const shapeOf = (text: unknown) =>
  leavesOf(text).map(([keys, value]) => `${keys.join('.')}: ${typeof value}`);

it('both languages say the same things', () => {
  expect(shapeOf(en).sort()).toEqual(shapeOf(zh).sort());
});

it('no text is left that no page shows', () => {
  const words = new Set(sources.flatMap(({ text }) => text.match(/[A-Za-z][\w-]*/g) ?? []));
  const all = sources.map(({ text }) => text).join('\n');
  // What is looked up by a code is used as a whole: `t.cockpit.rung[state]`.
  const isLookedUp = (key: string): boolean =>
    new RegExp(`\\b${key}\\b[^\\n]{0,40}\\[|\\b${key}\\b[;)]`).test(all);
  const unused = leavesOf(zh)
    .map(([keys]) => keys)
    .filter(keys => !words.has(keys.at(-1)!) && !keys.slice(1, -1).some(isLookedUp))
    .map(keys => keys.join('.'));
  expect(unused).toEqual([]);
});

it('no component holds Chinese words: they are in web/i18n', () => {
  // Neither comments nor a pattern that shortens a name are read by anybody.
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$|\(\/[^/\n]+\//gm, '');
  const found = sources
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) =>
      code(text)
        .split('\n')
        .filter(line => /\p{Script=Han}/u.test(line))
        .map(line => `${file}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

/** What stands beside Chinese characters and is not Chinese itself. */
const halfWidth = /\p{Script=Han}[,;:!?(]|[,;:!?)]\p{Script=Han}/u;
/** Older texts that still have some. The list only becomes shorter. */
const older = [
  'calendars',
  'campaigns',
  'cases',
  'commands',
  'drafts',
  'ledger',
  'letters',
  'parts',
  'proceedings',
  'revisions',
  'shell',
  'stand-ins',
].map(name => `${name}.ts`);

it('Chinese texts have full-width punctuation', () => {
  const folder = path.join(web, 'i18n/zh');
  const found = readdirSync(folder)
    .sort()
    .filter(file =>
      (readFileSync(path.join(folder, file), 'utf8').match(/'[^'\n]*'|`[^`]*`/g) ?? []).some(said =>
        halfWidth.test(said),
      ),
    );
  expect(found).toEqual(older);
});
