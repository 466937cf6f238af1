import { seedRegistry } from '../../cli/demo/seed-registry';
import { createDb, type Db } from '../../prisma/schema/db';
import { seedRules } from '../../prisma/schema/seed-rules';
import { createDatabase, type TestDatabase } from './database';

/** When the demonstrations of tests are seeded, by the machine's clock. */
export const demoNow = Date.parse('2026-03-02T09:00:00+08:00');

const databases: { database: TestDatabase; db: Db }[] = [];

/** 云溪县 with its units and people in a database of its own. */
export const openDemoCounty = async (): Promise<Db> => {
  const database = await createDatabase();
  const db = createDb(database.url);
  databases.push({ database, db });
  await seedRules(db);
  await seedRegistry(db, demoNow);
  return db;
};

export const dropDemoCounties = async (): Promise<void> => {
  for (const { db, database } of databases.splice(0)) {
    await db.$disconnect();
    await database.drop();
  }
};
