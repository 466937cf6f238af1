import { Client } from 'pg';
import { migrationFolder, migrationNames, readMigrationList } from './migration-folder';
import { withSchemaEngine } from './schema-engine';

const undefinedTable = '42P01';

/** Names of the migrations that the database has finished; none when it has never been migrated. */
const finishedMigrations = async (databaseUrl: string): Promise<Set<string>> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ migration_name: string }>(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return new Set(rows.map(row => row.migration_name));
  } catch (error) {
    if ((error as { code?: string }).code === undefinedTable) return new Set();
    throw error;
  } finally {
    await client.end();
  }
};

/**
 * Brings a database to the newest schema and returns the names of what it applied.
 * Keeps Prisma's own `_prisma_migrations`, so `prisma migrate deploy` agrees with it. A database that is
 * up to date costs one query. Fails with the engine's message when an earlier migration stopped half-way.
 */
export const applyMigrations = async (databaseUrl: string, folder = migrationFolder): Promise<string[]> => {
  const finished = await finishedMigrations(databaseUrl);
  if (migrationNames(folder).every(name => finished.has(name))) return [];
  return withSchemaEngine(databaseUrl, async engine => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: readMigrationList(folder),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  });
};
