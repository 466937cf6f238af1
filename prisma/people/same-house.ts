import { Prisma } from '../generated/client';

/**
 * SQL: units `a` and `b` are of one house, as `/colleagues` offers it: one is the other, or lies above it. The units of two
 * people, as they are now.
 */
export const isSameHouse = (a: Prisma.Sql, b: Prisma.Sql): Prisma.Sql => {
  const above = (unit: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`EXISTS (
    WITH RECURSIVE up AS (
      SELECT u.id, u."parentId" FROM "Unit" u WHERE u.id = ${unit}
      UNION SELECT u.id, u."parentId" FROM "Unit" u JOIN up ON u.id = up."parentId")
    SELECT 1 FROM up WHERE up.id = ${other})`;
  return Prisma.sql`(${above(a, b)} OR ${above(b, a)})`;
};

/** SQL: the units in which a person holds a post, his own and further ones. */
export const postsOf = (personId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT own."unitId" FROM "Person" own WHERE own.id = ${personId}
  UNION SELECT further."unitId" FROM "Post" further WHERE further."personId" = ${personId}`;

/** SQL: the units of the houses of the units that a query gives, in the order of their ids. */
export const houseOf = (units: Prisma.Sql): Prisma.Sql => Prisma.sql`ARRAY(
  WITH RECURSIVE up AS (
    SELECT u.id, u."parentId" FROM "Unit" u WHERE u.id IN (${units})
    UNION SELECT u.id, u."parentId" FROM "Unit" u JOIN up ON u.id = up."parentId"
  ), down AS (
    SELECT u.id FROM "Unit" u WHERE u.id IN (${units}) UNION SELECT u.id FROM "Unit" u JOIN down ON u."parentId" = down.id
  ) SELECT id FROM up UNION SELECT id FROM down ORDER BY id)`;

/** The stand-ins that count: not ended, and of the house of whom they stand in for. The days are asked elsewhere. */
export const standInCounts = Prisma.sql`s."endedAt" IS NULL AND EXISTS (
  SELECT 1 FROM "Person" one, "Person" other
  WHERE one.id = s."personId" AND other.id = s."standInId" AND ${isSameHouse(Prisma.sql`one."unitId"`, Prisma.sql`other."unitId"`)})`;
