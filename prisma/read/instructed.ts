import type { CaseState } from '../../domain/case/state';
import { visibleCase } from '../../domain/scope/visible-case';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { instantOf } from '../schema/instants';
import { nowSql } from './light-sql';
import { fileScope } from './scope';
import { sightOf } from './sight';

/** A docket with 批示, as far as the reader may know of it, and its campaign's now. */
export interface Instructed {
  state: CaseState;
  now: string;
}

/** The dockets of running campaigns in which somebody gave a 批示 that the reader may know of. Found by an index of their own. */
export const queryInstructed = async (
  db: Db,
  actor: SignedIn,
  campaignId: string | undefined,
): Promise<Instructed[]> => {
  const ofCampaign = campaignId === undefined ? Prisma.empty : Prisma.sql`AND c.id = ${campaignId}`;
  const rows = await db.$queryRaw<{ state: CaseState; now: Date }[]>`
    SELECT d.state, ${nowSql} AS now FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
    WHERE d.state->'instructions' IS NOT NULL AND c.status = 'launched' ${ofCampaign} AND ${fileScope(actor)}
    ORDER BY d.id`;
  const sights = new Map<string, Awaited<ReturnType<typeof sightOf>>>();
  for (const id of new Set(rows.map(one => one.state.campaignId)))
    sights.set(id, await sightOf(db, actor, id));
  return rows.map(({ state, now }) => ({
    state: visibleCase(sights.get(state.campaignId)!, state),
    now: instantOf(now),
  }));
};
