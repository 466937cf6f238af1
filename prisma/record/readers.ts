import { officeRoles } from '../../domain/permissions/told';
import type { Reader } from '../../record/audience';
import { Prisma } from '../generated/client';
import { houseOf, standInCounts } from '../people/same-house';
import type { Tx } from '../schema/db';

/** Everybody who may have to be told now: who is active of these units and of the offices, in the order of their ids. */
export const readersIn = (tx: Tx, unitIds: string[]): Promise<Reader[]> =>
  tx.$queryRaw<Reader[]>`
    SELECT p.id, p.name, p."unitId", p.roles, u.name AS "unitName", p.email,
      coalesce((SELECT json_agg(json_build_object('personId', s."standInId", 'firstOn', s."firstOn", 'lastOn', s."lastOn",
          'house', ${houseOf(Prisma.sql`q."unitId"`)})
          ORDER BY s."firstOn", s.id)
        FROM "StandIn" s JOIN "Person" q ON q.id = s."standInId" AND q."isActive"
        WHERE s."personId" = p.id AND ${standInCounts}), '[]') AS "standIns"
    FROM "Person" p JOIN "Unit" u ON u.id = p."unitId"
    WHERE p."isActive" AND (p."unitId" = ANY(${unitIds}::text[]) OR p.roles && ${officeRoles}::text[])
    ORDER BY p.id`;
