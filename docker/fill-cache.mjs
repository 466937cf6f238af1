/** For the image: its account may not write, and need not compile and bundle at every start. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFolders, registerCompiler } from '../compile.mjs';
import { table } from '../eslint-rooms.mjs';

compileFolders(Object.keys(table).filter(room => room !== 'web'));
registerCompiler();
const { loadWorkflowBundle } = createRequire(import.meta.url)('../activities/bundle-workflows.ts');
await loadWorkflowBundle(path.resolve(import.meta.dirname, '../node_modules/.cache/zhenggai'));
