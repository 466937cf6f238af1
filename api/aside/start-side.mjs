import { createRequire } from 'node:module';
import { registerCompiler } from '../../compile.mjs';

// As run.mjs runs its programs, but this is a process of its own whoever starts it: npm start, the image, a test.
registerCompiler();
createRequire(import.meta.url)('./answer-tasks.ts');
