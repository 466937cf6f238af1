/**
 * node prisma/schema/write-migration.mjs NAME
 * Writes prisma/schema/migrations/<timestamp>_NAME from what has been migrated to prisma/schema/schema.prisma.
 * It only wants a server that answers: DATABASE_URL, or an embedded one for the moment.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registerCompiler } from '../../compile.mjs';

registerCompiler();
const require = createRequire(import.meta.url);
const { writeMigration } = require('./pending-migration.ts');

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Usage: node prisma/schema/write-migration.mjs NAME   (a-z, 0-9 and _)');
  process.exit(2);
}

const withDatabase = async use => {
  if (process.env.DATABASE_URL) return use(process.env.DATABASE_URL);
  const { startPostgres } = require('../../embedded/postgres.ts');
  const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-migration-'));
  const postgres = await startPostgres({ dataDir, onProgress: () => undefined });
  try {
    return await use(postgres.url);
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
};

const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const schema = path.join(import.meta.dirname, 'schema.prisma');
const written = await withDatabase(url => writeMigration(url, `${timestamp}_${name}`, schema));
console.log(written ?? 'The schema has not changed since the newest migration.');
