import type { Db } from '../prisma/schema/db';

/** Opens the record for one command, and closes it whatever happens. */
export const withRecord = async (
  connect: () => Promise<Db>,
  work: (db: Db) => Promise<void>,
): Promise<void> => {
  const db = await connect();
  try {
    await work(db);
  } finally {
    await db.$disconnect();
  }
};
