/**
 * node start.mjs [options]             everything: engines, API, worker, web (see --help)
 * node start.mjs --dev [options]       the same, restarted on change, with Vite's development server
 * node start.mjs --run FILE [args]     a program of this checkout, such as the command line
 */
import { startDevelopment } from './dev.mjs';
import { prepare } from './prepare.mjs';
import { runProgram } from './run.mjs';

const [first, ...rest] = process.argv.slice(2);
const isRun = first === '--run';
const isDevelopment = first === '--dev';

// What a program prints belongs to its caller, so the preparations speak on the other channel.
const say = isRun ? line => console.error(line) : line => console.log(line);

try {
  await prepare({ say, withWeb: !isRun && !isDevelopment });
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

if (isDevelopment) startDevelopment(rest);
else if (isRun) runProgram(rest[0], rest.slice(1));
else runProgram('cli/index.ts', ['start', ...process.argv.slice(2)]);
