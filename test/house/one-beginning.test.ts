import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const room = path.join(__dirname, '..', '..', 'prisma');

/** The files of prisma/ in which a piece of code stands, those that Prisma generates left out. */
const filesWith = (code: string): string[] =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !file.startsWith('generated'))
    .filter(file => readFileSync(path.join(room, file), 'utf8').includes(code))
    .map(file => file.replaceAll(path.sep, '/'));

it.each(['.$transaction(', 'new Book('])('begins in one place only: %s', code => {
  expect(filesWith(code)).toEqual(['record/acts.ts']);
});

it('reads no plan: who has the text reads it, and hands in what was read', () => {
  expect(filesWith('readPlan(')).toEqual([]);
});
