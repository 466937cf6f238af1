import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { sharedEngines } from './shared-engines';

export interface TestDatabase {
  url: string;
  drop: () => Promise<void>;
}

const administer = async (statement: string): Promise<void> => {
  const url = new URL(sharedEngines().databaseUrl);
  url.pathname = '/postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

const createFrom = async (template: string): Promise<TestDatabase> => {
  const url = new URL(sharedEngines().databaseUrl);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};

/** An empty database of the newest schema, for one test file alone: a clone of the run's template. */
export const createDatabase = (): Promise<TestDatabase> =>
  createFrom(new URL(sharedEngines().databaseUrl).pathname.slice(1));

/** A database without any schema. */
export const createEmptyDatabase = (): Promise<TestDatabase> => createFrom('template0');
