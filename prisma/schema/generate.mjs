/** Generates the Prisma client when the schema, its settings or Prisma itself have changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const stampFile = path.join(root, 'prisma/generated/.stamp');

/** @returns true when a client was generated, false when the one that is there still fits. */
export const generateClient = () => {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('prisma/package.json');
  const hash = createHash('sha256');
  for (const file of [manifest, path.join(here, 'schema.prisma'), path.join(root, 'prisma.config.ts')])
    hash.update(readFileSync(file));
  const stamp = hash.digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(path.dirname(manifest), 'build/index.js'), 'generate', '--no-hints'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        CHECKPOINT_DISABLE: '1',
        // `generate` wants the engine's file to exist and never runs it: this spares a download.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      },
    },
  );
  if (status !== 0) throw new Error(`prisma generate failed:\n${stdout}${stderr}`);
  writeFileSync(stampFile, stamp);
  return true;
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(generateClient() ? 'Prisma client generated.' : 'Prisma client is up to date.');
