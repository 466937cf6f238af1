import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DiffTarget } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { migrationFolder } from './migration-folder';
import { withSchemaEngine } from './schema-engine';

/** The schema to which all migrations beside it lead. */
const migratedName = 'migrated.prisma';

const datamodel = (file: string): DiffTarget => ({
  tag: 'schemaDatamodel',
  files: [{ path: migratedName, content: readFileSync(file, 'utf8') }],
});

/**
 * The SQL that leads from what has been migrated to the schema; empty when nothing has changed.
 * It compares the schema with the copy of it that is kept beside the migrations: the engine cannot read PostgreSQL 18's
 * own catalogues through this adapter. It only wants some database that it can reach.
 */
export const pendingMigration = async (
  databaseUrl: string,
  schemaFile: string,
  folder = migrationFolder,
): Promise<string> => {
  const migrated = path.join(folder, migratedName);
  const { stdout } = await withSchemaEngine(databaseUrl, engine =>
    engine.diff({
      from: existsSync(migrated) ? datamodel(migrated) : { tag: 'empty' },
      to: datamodel(schemaFile),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  return !stdout || stdout.includes('This is an empty migration') ? '' : stdout;
};

/**
 * Writes the pending SQL as `<name>/migration.sql` and notes that the migrations lead to this schema. Returns the new folder, or undefined
 * when nothing has changed. Refuses a name that exists.
 */
export const writeMigration = async (
  databaseUrl: string,
  name: string,
  schemaFile: string,
  folder = migrationFolder,
): Promise<string | undefined> => {
  const target = path.join(folder, name);
  if (existsSync(target)) throw new Error(`There is a migration of this name: ${target}`);
  const sql = await pendingMigration(databaseUrl, schemaFile, folder);
  if (!sql) return undefined;
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'migration.sql'), sql);
  copyFileSync(schemaFile, path.join(folder, migratedName));
  writeFileSync(path.join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return target;
};
