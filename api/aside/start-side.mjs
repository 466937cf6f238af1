import { createRequire } from 'node:module';

// As start.mjs runs its programs (ADR 12), but this is a process of its own whoever starts it: npm start, the image, a test.
const require = createRequire(import.meta.url);
require('tsx/cjs');
require('./answer-tasks.ts');
