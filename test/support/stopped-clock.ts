import { Client } from 'pg';
import type { TestDatabase } from './database';

/**
 * Stops the clock of a test's own database at `at` (milliseconds since the epoch), for what the real clock says on a day that will
 * have passed: functions of the same names are found before PostgreSQL's. Holds for connections that begin afterwards.
 */
export const stopClock = async ({ url }: TestDatabase, at: number): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const instant = `SELECT timestamptz '${new Date(at).toISOString()}'`;
    for (const name of ['clock_timestamp', 'now'])
      await client.query(
        `CREATE FUNCTION public.${name}() RETURNS timestamptz LANGUAGE sql STABLE AS $$ ${instant} $$`,
      );
    await client.query(
      `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET search_path = public, pg_catalog`,
    );
  } finally {
    await client.end();
  }
};
