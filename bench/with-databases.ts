import { rmSync } from 'node:fs';
import { Client } from 'pg';
import { startPostgres } from '../embedded/postgres';
import { createDb, type Db } from '../prisma/schema/db';
import { applyMigrations } from '../prisma/schema/migrate';
import { leavingNothing } from './leave-nothing';
import { benchFolder } from './open-bench-system';

/** Makes an empty database of the newest schema under this name, with at most `poolSize` connections. */
export type MakeDatabase = (name: string, poolSize: number) => Promise<{ db: Db; url: string }>;

/** Postgres alone, in a folder of its own, for a measure that needs some databases; all of it goes afterwards. */
export const withDatabases = async <T>(
  say: (line: string) => void,
  use: (make: MakeDatabase) => Promise<T>,
): Promise<T> => {
  const folder = benchFolder();
  const made: Db[] = [];
  try {
    const server = await startPostgres({ dataDir: folder, onProgress: say });
    const stop = () => server.stop();
    const make: MakeDatabase = async (name, poolSize) => {
      const client = new Client({ connectionString: server.url });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      await applyMigrations(url.href);
      const db = createDb(url.href, poolSize);
      made.push(db);
      return { db, url: url.href };
    };
    try {
      return await leavingNothing(stop, async () => {
        const given = await use(make);
        for (const db of made) await db.$disconnect();
        return given;
      });
    } finally {
      await stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
