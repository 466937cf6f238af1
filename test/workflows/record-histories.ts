/**
 * `node start.mjs --run test/workflows/record-histories.ts [--as SUFFIX] [NAME…]`
 *
 * Plays the paths on engines of their own and stores the courses that their workflows take under test/workflows/histories.
 * Stores only names that are not there: what was recorded by older code is what running cases have behind them. After a
 * change that `patched()` covers, `--as SUFFIX` stores the new courses beside the old ones (docs/operations.md).
 */
import { parseArgs } from 'node:util';
import setUp from '../support/engines';
import stopEngines from '../support/stop-engines';
import { startSystem } from '../support/worker';
import { paths } from './paths';
import { storedNames, writeHistory } from './stored-history';

const say = (line: string) => process.stderr.write(`${line}\n`);

const record = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { as: { type: 'string' } },
    allowPositionals: true,
  });
  const nameFor = (name: string): string => (values.as ? `${name}-${values.as}` : name);
  const stored = new Set(storedNames());
  const isWanted = (name: string): boolean =>
    !stored.has(nameFor(name)) && (positionals.length === 0 || positionals.includes(name));
  const known = new Set(paths.flatMap(one => one.names));
  const unknown = positionals.filter(name => !known.has(name));
  if (unknown.length > 0)
    throw new Error(`no such path: ${unknown.join(', ')}; there are ${[...known].join(', ')}`);
  for (const name of known) if (stored.has(nameFor(name))) say(`= ${nameFor(name)} is there and stays`);
  for (const path of paths.filter(one => one.names.some(isWanted))) {
    const system = await startSystem();
    try {
      for (const { name, what, history } of await path.play(system)) {
        if (!isWanted(name)) continue;
        writeHistory(nameFor(name), what, history);
        say(`+ ${nameFor(name)}: ${history.events?.length ?? 0} events`);
      }
    } catch (error) {
      // The other paths are recorded all the same.
      say(`! ${path.names.join(', ')}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
      process.exitCode = 1;
    } finally {
      await system.close();
    }
  }
};

const main = async (): Promise<void> => {
  await setUp({});
  try {
    await record();
  } finally {
    await stopEngines();
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
