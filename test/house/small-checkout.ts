import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** What a program printed, what it complained of, and how it ended. */
export interface Ended {
  out: string;
  err: string;
  code: number | null;
}

/** Runs Node to its end. */
export const runNode = async (cwd: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> => {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  const said = { out: '', err: '' };
  child.stdout.on('data', chunk => (said.out += String(chunk)));
  child.stderr.on('data', chunk => (said.err += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { ...said, code };
};

/** A checkout with the way in which programs are run, and files of a test's own; its compiler counts what it does. */
export const smallCheckout = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-checkout-'));
  const counted = path.join(folder, 'compiled.log');
  for (const file of ['compile.mjs', 'run.mjs']) copyFileSync(path.join(root, file), path.join(folder, file));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const installCompiler = (version: string): void => {
    write('node_modules/@swc/core/package.json', JSON.stringify({ version, main: 'index.js' }));
    write(
      'node_modules/@swc/core/index.js',
      `const { transformSync } = require(${JSON.stringify(path.join(root, 'node_modules/@swc/core'))});
       exports.transformSync = (source, options) => {
         require('node:fs').appendFileSync(${JSON.stringify(counted)}, options.sourceFileName + '\\n');
         return transformSync(source, options);
       };`,
    );
  };
  write('package.json', '{}');
  write('compiled.log', '');
  installCompiler('1.0.0');
  return {
    folder,
    write,
    installCompiler,
    run: (file: string): Promise<Ended> => runNode(folder, ['run.mjs', file]),
    /** The files compiled since this was asked last. */
    compiledSince: (): string[] => {
      const names = readFileSync(counted, 'utf8').split('\n').filter(Boolean);
      writeFileSync(counted, '');
      return names.sort();
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
};
