import type { Client } from 'pg';

export interface Table {
  name: string;
  /** The columns of its primary key, in their order. */
  key: string[];
  /** Columns that are numbered by a sequence. */
  numbered: string[];
}

/** A name as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * The tables of the record, in the order of their names; not the list of migrations, which every database keeps itself, and not
 * what has changed of late, which means nothing in another.
 */
export const recordTables = async (client: Client): Promise<Table[]> => {
  const { rows } = await client.query<Table>(`
    SELECT c.relname AS name,
      ARRAY(SELECT a.attname::text FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
        JOIN pg_attribute a ON a.attnum = k.attnum
        WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid ORDER BY k.place) AS key,
      ARRAY(SELECT a.attname::text FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
          AND pg_get_serial_sequence(quote_ident(c.relname), a.attname) IS NOT NULL) AS numbered
    FROM pg_class c
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('_prisma_migrations', 'Change')
    ORDER BY c.relname COLLATE "C"`);
  return rows;
};
