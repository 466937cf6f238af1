import type { Client } from 'pg';
import type { Figures } from '../../domain/figures/types';

/** The rows of tranches and payments as a database would keep them for this question. */
export const loadTables = async (client: Client, { tranches, payments }: Figures): Promise<void> => {
  await client.query(
    'CREATE TABLE tranche (id text PRIMARY KEY, programme text, year int, unit text, fen bigint, issued text)',
  );
  await client.query('CREATE TABLE payment (tranche text, fen bigint, purpose text, paid text)');
  await client.query(
    'INSERT INTO tranche SELECT * FROM unnest($1::text[],$2::text[],$3::int[],$4::text[],$5::bigint[],$6::text[])',
    [
      tranches.map(one => one.id),
      tranches.map(one => one.programme),
      tranches.map(one => one.year),
      tranches.map(one => one.to),
      tranches.map(one => String(one.amount)),
      tranches.map(one => one.issuedOn),
    ],
  );
  await client.query(
    'INSERT INTO payment SELECT * FROM unnest($1::text[],$2::bigint[],$3::text[],$4::text[])',
    [
      payments.map(one => one.tranche),
      payments.map(one => String(one.amount)),
      payments.map(one => one.purpose),
      payments.map(one => one.paidOn),
    ],
  );
  await client.query('CREATE INDEX ON payment (tranche)');
  await client.query('ANALYZE tranche, payment');
};

/** What F12's purpose, F34 and N2 ask of each county on a day, in one statement. */
const statement = `
  WITH given AS (SELECT * FROM tranche WHERE issued <= $1 AND programme IN ('transfer', 'education')),
       spent AS (
         SELECT g.unit, g.programme, g.year, p.purpose, sum(p.fen) AS fen
         FROM given g JOIN payment p ON p.tranche = g.id WHERE p.paid <= $1
         GROUP BY g.unit, g.programme, g.year, p.purpose)
  SELECT g.unit, g.programme, g.year, sum(g.fen) AS allotted,
    coalesce((SELECT sum(fen) FROM spent s WHERE s.unit = g.unit AND s.programme = 'education' AND s.purpose = 'compulsory'), 0) AS compulsory,
    EXISTS (SELECT FROM spent s WHERE s.unit = g.unit AND s.programme = g.programme AND s.year = g.year AND s.purpose <> ALL ($2)) AS elsewhere
  FROM given g GROUP BY g.unit, g.programme, g.year ORDER BY 1, 2, 3`;

const allowed = ['preschool', 'compulsory', 'senior', 'vocational', 'livelihood'];

export const askTables = async (client: Client, asOf: string): Promise<number> =>
  (await client.query(statement, [asOf, allowed])).rows.length;
