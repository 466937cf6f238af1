import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import type { EngineError } from '../../embedded/engine-error';
import { endSurvivors } from '../../embedded/engine-record';
import { startPostgres } from '../../embedded/postgres';
import { applyMigrations } from '../../prisma/schema/migrate';
import { migrationFolder, migrationNames } from '../../prisma/schema/migration-folder';
import { pendingMigration, writeMigration } from '../../prisma/schema/pending-migration';

const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-postgres-'));
const start = (onExit?: (error: EngineError) => void) =>
  startPostgres({ dataDir, onProgress: () => undefined, ...(onExit ? { onExit } : {}) });

const query = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

afterAll(async () => {
  await endSurvivors(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

it('keeps its data, its port and its password over a stop and a kill', async () => {
  const first = await start();
  await query(first.url, 'CREATE TABLE kept (word text)');
  await query(first.url, `INSERT INTO kept VALUES ('整改')`);
  await first.stop();

  const deaths: string[] = [];
  const second = await start(error => deaths.push(error.code));
  expect(second.url).toBe(first.url);
  process.kill(second.pid, 'SIGKILL');
  await endSurvivors(dataDir);

  const third = await start();
  expect(deaths).toEqual(['ENGINE_DIED']);
  await expect(query(third.url, 'SELECT word FROM kept')).resolves.toEqual([{ word: '整改' }]);
  await third.stop();
});

it('migrates once and is in step with the schema', async () => {
  const postgres = await start();
  await expect(applyMigrations(postgres.url)).rejects.toThrow(/not empty/);
  await query(postgres.url, 'DROP TABLE kept');
  await expect(applyMigrations(postgres.url)).resolves.toEqual(migrationNames(migrationFolder));
  await expect(applyMigrations(postgres.url)).resolves.toEqual([]);
  const schema = path.resolve(__dirname, '../../prisma/schema/schema.prisma');
  await expect(pendingMigration(postgres.url, schema)).resolves.toBe('');
  await postgres.stop();
});

it('writes a migration from what has been migrated, and none where nothing has changed', async () => {
  const postgres = await start();
  const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-migrations-'));
  const schema = path.join(folder, 'schema.prisma');
  const model = (fields: string) =>
    writeFileSync(
      schema,
      `datasource db {\n  provider = "postgresql"\n}\nmodel Word {\n  id String @id\n${fields}}\n`,
    );
  const write = (name: string) => writeMigration(postgres.url, name, schema, folder);
  const sqlOf = (name: string) => readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
  model('');
  await write('1_first');
  expect(sqlOf('1_first')).toMatch(/CREATE TABLE "Word"/);
  expect(await write('2_nothing')).toBeUndefined();
  model('  said String?\n');
  await write('3_said');
  expect(sqlOf('3_said')).toMatch(/ALTER TABLE "Word" ADD COLUMN\s+"said" TEXT/);
  expect(migrationNames(folder)).toEqual(['1_first', '3_said']);
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('says what is wrong', () => {
  it('when the port that was asked for is taken', async () => {
    const running = await start();
    const other = mkdtempSync(path.join(tmpdir(), 'zhenggai-postgres-'));
    await expect(
      startPostgres({ dataDir: other, port: running.port, onProgress: () => undefined }),
    ).rejects.toMatchObject({ code: 'PORT_TAKEN' });
    rmSync(other, { recursive: true, force: true });
    await running.stop();
  });

  it.each([
    ['a folder of another version', { PG_VERSION: '15\n', a: '', b: '' }, 'SERVER_VERSION'],
    ['a folder without a cluster', { 'some-file': '' }, 'DATA_DIR_BROKEN'],
    ['a cluster that has lost its files', { PG_VERSION: '18\n' }, 'DATA_DIR_BROKEN'],
  ])('with %s', async (_what, files, code) => {
    const broken = mkdtempSync(path.join(tmpdir(), 'zhenggai-postgres-'));
    const data = path.join(broken, 'postgres', 'data');
    mkdirSync(data, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(broken, 'postgres', 'password'), 'x');
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(data, name), content);
    await expect(startPostgres({ dataDir: broken, onProgress: () => undefined })).rejects.toMatchObject({
      code,
    });
    rmSync(broken, { recursive: true, force: true });
  });
});
