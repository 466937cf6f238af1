import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg';

const lockfileName = 'migration_lock.toml';

/** The folder that holds this system's migrations, one folder each, named by time and purpose. */
export const migrationFolder = path.join(__dirname, 'migrations');

/** Names of the migrations in a folder, oldest first; empty when there is no folder yet. */
export const migrationNames = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => entry.name)
        .sort()
    : [];

/** The folder in the form that the schema engine reads. */
export const readMigrationList = (folder: string): MigrationList => {
  const lockfile = path.join(folder, lockfileName);
  return {
    baseDir: folder,
    lockfile: {
      path: lockfileName,
      content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map(name => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
};
