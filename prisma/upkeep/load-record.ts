import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { quoted, recordTables, type Table } from './backup-tables';

/** So many characters go into one statement. */
const BATCH = 4_000_000;

/** At line feeds only: Node's own reader also splits at U+2028, which a text may contain. */
async function* batchesOf(file: string): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let size = 0;
  let rest = '';
  for await (const piece of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    batch.push(...lines);
    size += piece.length;
    if (size < BATCH || batch.length === 0) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** The columns of a table that are kept, as a list in SQL: what the database generates from them it generates again. */
const keptColumns = async (client: Client, name: string): Promise<string> => {
  const { rows } = await client.query<{ attname: string }>(
    `SELECT attname FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [quoted(name)],
  );
  return rows.map(one => quoted(one.attname)).join(', ');
};

const loadTable = async (client: Client, { name, numbered }: Table, folder: string): Promise<void> => {
  const columns = await keptColumns(client, name);
  for await (const batch of batchesOf(path.join(folder, `${name}.ndjson`)))
    await client.query(
      `INSERT INTO ${quoted(name)} (${columns})
       SELECT ${columns} FROM json_populate_recordset(NULL::${quoted(name)}, $1::json)`,
      [`[${batch.join(',')}]`],
    );
  for (const column of numbered)
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(column)}), 0) + 1, false) FROM ${quoted(name)}`,
      [quoted(name), column],
    );
};

/**
 * Fills the empty tables of a database from a folder of `dumpRecord`, in one transaction. The database must have the
 * schema that the dump was taken from. References are not checked row by row, which takes a superuser: the embedded one.
 */
export const loadRecord = async (url: string, folder: string): Promise<void> => {
  const client = new Client({ connectionString: url, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    for (const table of await recordTables(client)) await loadTable(client, table, folder);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
};
