import { readFileSync } from 'node:fs';
import path from 'node:path';
import { figuresPage } from '../../../documents/figures/figures-page';
import { packNames } from '../../../documents/packs/find-pack';
import { packOf } from '../../support/packs';

const kept = path.resolve(__dirname, '../../../docs/figures.md');

it('docs/figures.md is in step with the packs (npm run -s cli rules figures -- --out docs/figures.md)', () =>
  expect(readFileSync(kept, 'utf8')).toBe(figuresPage(packNames().map(packOf))));
