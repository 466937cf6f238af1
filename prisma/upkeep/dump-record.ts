import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { quoted, recordTables, type Table } from './backup-tables';

interface DumpedTable {
  name: string;
  rows: number;
  bytes: number;
  sha256: string;
}

export interface Dump {
  tables: DumpedTable[];
  /** The migrations that the schema has seen. */
  migrations: string[];
  serverVersion: string;
}

/** So many rows are fetched at once. */
const FETCH = 500;

async function* linesOf(client: Client, { name, key }: Table, count: () => void): AsyncGenerator<string> {
  const order = key.length > 0 ? `ORDER BY ${key.map(quoted).join(', ')}` : '';
  await client.query(
    `DECLARE row CURSOR FOR SELECT row_to_json(t)::text AS line FROM ${quoted(name)} t ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${FETCH} FROM row`);
    for (const { line } of rows) {
      count();
      yield `${line}\n`;
    }
    if (rows.length < FETCH) break;
  }
  await client.query('CLOSE row');
}

const dumpTable = async (client: Client, table: Table, folder: string): Promise<DumpedTable> => {
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  const measure = new Transform({
    writableObjectMode: true,
    transform(line: string, _encoding, done) {
      const piece = Buffer.from(line);
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  const file = createWriteStream(path.join(folder, `${table.name}.ndjson`), { mode: 0o600 });
  await pipeline(Readable.from(linesOf(client, table, () => rows++)), measure, file);
  return { name: table.name, rows, bytes, sha256: hash.digest('hex') };
};

/**
 * Writes every table of the record into a folder, one line of JSON per row in the order of the key: the same rows give the
 * same bytes. All tables are of one instant, and nobody has to wait meanwhile.
 */
export const dumpRecord = async (url: string, folder: string): Promise<Dump> => {
  const client = new Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const tables: DumpedTable[] = [];
    for (const table of await recordTables(client)) tables.push(await dumpTable(client, table, folder));
    const { rows: migrations } = await client.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1',
    );
    const { rows: version } = await client.query<{ server_version: string }>('SHOW server_version');
    await client.query('COMMIT');
    return {
      tables,
      migrations: migrations.map(one => one.name),
      serverVersion: version[0]!.server_version,
    };
  } finally {
    await client.end();
  }
};
