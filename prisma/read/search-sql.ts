import { foldText } from '../../domain/codes/fold-text';
import { Prisma } from '../generated/client';
import type { Db } from '../schema/db';

/** What is asked for, as a pattern for folded texts; nothing in it is a wildcard. */
const literal = (q: string): string => foldText(q).replace(/[\\%_]/g, '\\$&');
const pattern = (q: string): string => `%${literal(q)}%`;

/** A text (an expression) contains `q`, whatever the width, case, brackets and blanks of either. */
const contains = (text: Prisma.Sql, q: string): Prisma.Sql =>
  foldedContains(Prisma.sql`fold_text(${text})`, q);

/** The same of a text that is folded already. */
export const foldedContains = (folded: Prisma.Sql, q: string): Prisma.Sql =>
  Prisma.sql`${folded} LIKE ${pattern(q)}`;

/** A text that is folded already begins with `q`. */
export const foldedStartsWith = (folded: Prisma.Sql, q: string): Prisma.Sql =>
  Prisma.sql`${folded} LIKE ${`${literal(q)}%`}`;

/** The ids of the units that `q` names: by their name, an alias, or a name that they had before. */
export const unitsNamed = (q: string): Prisma.Sql => Prisma.sql`
  SELECT named.id FROM "Unit" named WHERE ${contains(Prisma.sql`named.name`, q)}
    OR EXISTS (SELECT 1 FROM unnest(named.aliases) AS alias WHERE ${contains(Prisma.sql`alias`, q)})
  UNION SELECT chain."subjectId" AS id FROM "RegistryChain" chain JOIN "RegistryEvent" e ON e."chainId" = chain.id
    WHERE chain.kind = 'unit' AND e.type = 'unit-renamed' AND ${contains(Prisma.sql`e.data->>'from'`, q)}`;

/** The ids of the people whose name or account `q` is part of. */
export const peopleNamed = (q: string): Prisma.Sql => Prisma.sql`
  SELECT named.id FROM "Person" named
  WHERE ${contains(Prisma.sql`named.name`, q)} OR ${contains(Prisma.sql`named.login`, q)}`;

/** The ids that such a query finds. */
export const idsOf = async (db: Db, query: Prisma.Sql): Promise<string[]> =>
  (await db.$queryRaw<{ id: string }[]>(query)).map(one => one.id);
