import { unitsOwnKinds } from '../../domain/obligation/units-own';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { docketScope, obligationScope } from './scope';

/** How many tasks of running campaigns each unit has open, as far as the reader may know of them. */
export const countOpenTasks = async (
  db: Db,
  actor: SignedIn,
  unitIds: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await db.$queryRaw<{ unitId: string; open: number }[]>(Prisma.sql`
    SELECT b."owedById" AS "unitId", count(*)::int AS open
    FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId"
    JOIN "Campaign" c ON c.id = b."campaignId" AND c.status = 'launched' AND c."endedAt" IS NULL
    WHERE b.state IN ('open', 'paused') AND b."owedById" = ANY(${[...unitIds]}::text[])
      AND b.kind = ANY(${[...unitsOwnKinds]}::text[]) AND ${docketScope(actor)} AND ${obligationScope(actor)}
    GROUP BY b."owedById"`);
  return new Map(rows.map(one => [one.unitId, one.open]));
};
