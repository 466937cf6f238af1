import { officeRoles } from '../../domain/permissions/told';
import type { Reader } from '../../record/audience';
import { Prisma } from '../generated/client';
import { houseOf, postsOf, standInCounts } from '../people/same-house';
import { holders } from '../people/holders';
import type { Tx } from '../schema/db';

const otherPosts = Prisma.sql`
  SELECT x."unitId" FROM (${postsOf(Prisma.sql`p.id`)}) x WHERE x."unitId" <> h."unitId"`;

/**
 * Everybody who may have to be told now: who is active of these units and of the offices, once for each
 * post, in the order of their ids.
 */
export const readersIn = (tx: Tx, unitIds: string[]): Promise<Reader[]> =>
  tx.$queryRaw<Reader[]>`
    SELECT p.id, p.name, h."unitId", h.roles, u.name AS "unitName", p.email,
      coalesce((SELECT json_agg(json_build_object('personId', s."standInId", 'firstOn', s."firstOn", 'lastOn', s."lastOn",
          'house', ${houseOf(postsOf(Prisma.sql`q.id`))})
          ORDER BY s."firstOn", s.id)
        FROM "StandIn" s JOIN "Person" q ON q.id = s."standInId" AND q."isActive"
        WHERE s."personId" = p.id AND ${standInCounts}), '[]') AS "standIns",
      CASE WHEN EXISTS (SELECT 1 FROM "Post" t WHERE t."personId" = p.id)
        THEN ${houseOf(otherPosts)} END AS "otherHouses"
    FROM ${holders} h JOIN "Person" p ON p.id = h.id JOIN "Unit" u ON u.id = h."unitId"
    WHERE h."unitId" = ANY(${unitIds}::text[]) OR h.roles && ${officeRoles}::text[]
    ORDER BY p.id, h."unitId" <> p."unitId", h."unitId"`;
