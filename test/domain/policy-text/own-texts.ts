import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Expected } from './score';

const folder = path.resolve(__dirname, '../../fixtures/policy-texts');

/** Invented policies, each beside what it should propose (`.json`), written before the reader saw it. */
export const ownTexts = readdirSync(folder)
  .filter(one => one.endsWith('.txt'))
  .map(one => one.slice(0, -4))
  .sort();

export const textOf = (name: string): string => readFileSync(path.join(folder, `${name}.txt`), 'utf8');

export const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as Expected;
