import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What hurts the users of comparable systems: every row of that table has a test with its words in the name. */
const table = path.join(__dirname, '../../../shared/peers.md');

const plain = (text: string): string => text.replaceAll(/[’']/g, "'");

const painsIn = (text: string): string[] =>
  [...text.matchAll(/^\| (.+?) \| .+ \|$/gm)]
    .map(([, pain = '']) => pain)
    .filter(pain => pain !== 'pain' && !pain.startsWith('-'));

if (existsSync(table)) {
  const pains = painsIn(readFileSync(table, 'utf8'));
  const folder = path.join(__dirname, '..');
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.test.ts'))
    .map(file => plain(readFileSync(path.join(folder, file), 'utf8')))
    .join('\n')
    // A name in single quotes has those within it escaped.
    .replaceAll("\\'", "'");

  it('finds the table', () => expect(pains.length).toBeGreaterThan(10));
  it.each(pains)('%s', pain => {
    expect(tests.includes(plain(pain))).toBe(true);
  });
} else it.skip('../shared/peers.md is not there', () => undefined);
