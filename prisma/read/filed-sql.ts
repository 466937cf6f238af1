import { Prisma } from '../generated/client';

/** `hasFiled` (domain/obligation/filed.ts) of docket `d` in SQL. */
export const hasFiledSql = Prisma.sql`d.state->'obligations' @> '[{"holdsClosing":true,"state":{"kind":"ended","reason":"accountability-filed"}}]'`;
