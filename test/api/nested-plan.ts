import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A small plan with a measure under each problem. */
export const nestedPlan = readFileSync(path.resolve(__dirname, '../fixtures/plans/nested.txt'), 'utf8');
