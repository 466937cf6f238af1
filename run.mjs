/** node run.mjs FILE [args]: a TypeScript program of this checkout, with no look at whether the checkout is complete. */
import Module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { registerCompiler } from './compile.mjs';

/** Runs it in this very process: signals reach it directly and nothing is left behind it. */
export const runProgram = (file, args) => {
  registerCompiler();
  process.argv = [process.execPath, path.resolve(import.meta.dirname, file), ...args];
  Module.runMain();
};

const [, own, file, ...args] = process.argv;
if (own === fileURLToPath(import.meta.url)) runProgram(file, args);
