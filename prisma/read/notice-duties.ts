import type { Instant } from '../../domain/calendar/civil-date';
import type { DocketState } from '../../domain/kinds';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { instantOf } from '../schema/instants';
import { nowSql } from './light-sql';
import { docketScope, obligationScope } from './scope';

export interface NoticeDuty {
  id: string;
  campaignId: string;
  state: DocketState;
  now: Instant;
}

/** What notices are about, as far as the actor may see it now: each obligation's docket and its campaign's now. One query. */
export const queryNoticeDuties = async (
  db: Db,
  actor: SignedIn,
  obligationIds: readonly string[],
): Promise<NoticeDuty[]> => {
  if (obligationIds.length === 0) return [];
  const rows = await db.$queryRaw<(Omit<NoticeDuty, 'now'> & { now: Date })[]>(Prisma.sql`
    SELECT b.id, c.id AS "campaignId", d.state, ${nowSql} AS now
    FROM "Obligation" b JOIN "Docket" d ON d.id = b."docketId" JOIN "Campaign" c ON c.id = d."campaignId"
    WHERE b.id = ANY(${[...new Set(obligationIds)]}::text[]) AND ${docketScope(actor)} AND ${obligationScope(actor)}`);
  return rows.map(one => ({ ...one, now: instantOf(one.now) }));
};
