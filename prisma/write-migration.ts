import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { migrationFolder, migrationNames, readMigrationList } from './migration-folder';
import { withSchemaEngine } from './schema-engine';

const readSchemaFiles = (schemaPath: string): { path: string; content: string }[] =>
  (schemaPath.endsWith('.prisma')
    ? [schemaPath]
    : readdirSync(schemaPath, { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.prisma'))
        .map(name => path.join(schemaPath, name))
  ).map(file => ({ path: file, content: readFileSync(file, 'utf8') }));

/** Where one migration's SQL goes and how two empty databases are reached. */
export interface MigrationDraft {
  name: string;
  /** `20260514093000`: what the folder's name starts with. */
  timestamp: string;
  schemaPath: string;
  databaseUrl: string;
  shadowDatabaseUrl: string;
  folder?: string;
}

/**
 * Writes the SQL that leads from the last migration to the schema, as `<timestamp>_<name>/migration.sql`.
 * Returns the folder's path, or undefined when the schema has not changed.
 */
export const writeMigration = async (draft: MigrationDraft): Promise<string | undefined> => {
  const folder = draft.folder ?? migrationFolder;
  const files = readSchemaFiles(draft.schemaPath);
  const { stdout } = await withSchemaEngine({ ...draft, schemaFiles: files }, engine =>
    engine.diff({
      from:
        migrationNames(folder).length > 0
          ? { tag: 'migrations', ...readMigrationList(folder) }
          : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  if (!stdout || stdout.includes('This is an empty migration')) return undefined;
  const target = path.join(folder, `${draft.timestamp}_${draft.name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'migration.sql'), stdout);
  writeFileSync(path.join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return target;
};
