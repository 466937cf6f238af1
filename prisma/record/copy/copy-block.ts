import type { Client } from 'pg';
import { copied, type CopiedTable } from './copied-tables';
import { copyInto } from './copy-in';

/**
 * Writes the lines of one block of a campaign's record in one transaction: all of it or nothing. What the system keeps beside
 * the rows (numbers of letters) is brought along.
 */
export const copyBlock = async (
  client: Client,
  lines: ReadonlyMap<CopiedTable, readonly string[]>,
): Promise<void> => {
  await client.query('BEGIN');
  try {
    // Nothing is lost that is not written again by the next run: the log may be flushed after the commit.
    await client.query('SET LOCAL synchronous_commit = off');
    for (const [table, columns] of Object.entries(copied))
      await copyInto(client, table, Object.keys(columns), lines.get(table as CopiedTable) ?? []);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};

/** Takes so many running numbers (文号) of a sign and year; returns how many had been taken before. */
export const takeNumbers = async (
  client: Client,
  { sign, year, last: count }: { sign: string; year: number; last: number },
): Promise<number> => {
  const { rows } = await client.query<{ last: number }>(
    `INSERT INTO "LetterNumber" (sign, year, last) VALUES ($1, $2, $3)
     ON CONFLICT (sign, year) DO UPDATE SET last = "LetterNumber".last + $3 RETURNING last`,
    [sign, year, count],
  );
  return (rows[0]?.last ?? count) - count;
};
