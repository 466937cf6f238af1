import { Prisma } from '../generated/client';

/** SQL: every post that an active person holds, his own and further ones, each with its unit and roles. */
export const holders = Prisma.sql`(
  SELECT p.id, p.email, p."passwordHash", p."unitId", p.roles FROM "Person" p WHERE p."isActive"
  UNION ALL
  SELECT p.id, p.email, p."passwordHash", t."unitId", t.roles
  FROM "Post" t JOIN "Person" p ON p.id = t."personId" WHERE p."isActive")`;
