import { applyMigrations } from '../../prisma/schema/migrate';
import { createDb, type Db } from '../../prisma/schema/db';
import { applyUpgrades } from '../../prisma/upkeep/upgrades';
import { seedRules } from '../../prisma/schema/seed-rules';

/**
 * Opens the record: brings the schema up to date, the rules (calendar, policy) that every campaign needs, and what an older
 * version wrote.
 */
export const openRecord = async (url: string, poolSize?: number): Promise<Db> => {
  await applyMigrations(url);
  const db = createDb(url, poolSize);
  await seedRules(db);
  await applyUpgrades(db);
  return db;
};
