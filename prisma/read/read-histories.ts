import type { Instant } from '../../domain/calendar/civil-date';
import type { RecordedEvent } from '../../record/history/as-of';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { readEvents } from './read-events';
import { docketScope } from './scope';
import type { DocketKind } from '../../domain/codes/docket';

export interface DocketHistory {
  id: string;
  /** The place in the plan; with the id it orders the ledger. */
  position: number;
  events: RecordedEvent[];
}

export interface HistoryFilter {
  campaignId: string;
  /** Every kind when it is left out. */
  kind?: DocketKind;
  /** Everything recorded by this instant. */
  until: Instant;
  after?: { position: number; id: string } | undefined;
  limit: number;
}

/**
 * Dockets of a campaign that were known at an instant, with their events up to then, in the plan's order. Only dockets that
 * the actor may see today: the past opens no doors. Two queries.
 */
export const readHistories = async (
  db: Db,
  actor: SignedIn,
  { campaignId, kind, until, after, limit }: HistoryFilter,
): Promise<DocketHistory[]> => {
  const dockets = await db.$queryRaw<{ id: string; position: number }[]>`
    SELECT d.id, d.position FROM "Docket" d
    WHERE d."campaignId" = ${campaignId} AND ${docketScope(actor)}
      AND ${kind ? Prisma.sql`d.kind = ${kind}` : Prisma.sql`TRUE`}
      AND ${after ? Prisma.sql`(d.position, d.id COLLATE "C") > (${after.position}, ${after.id})` : Prisma.sql`TRUE`}
      AND EXISTS (SELECT 1 FROM "Event" e
        WHERE e."docketId" = d.id AND e.seq = 1 AND e."recordedAt" <= ${until}::timestamptz)
    ORDER BY d.position, d.id COLLATE "C" LIMIT ${limit}`;
  const events = await readEvents(
    db,
    dockets.map(one => one.id),
    until,
  );
  return dockets.map(one => ({ ...one, events: events.get(one.id) ?? [] }));
};

const PAGE = 500;

/** All histories that `readHistories` would page through, with the events of one page in memory at a time. */
export async function* eachHistory(
  db: Db,
  actor: SignedIn,
  filter: Omit<HistoryFilter, 'limit'>,
): AsyncGenerator<DocketHistory> {
  for (let after = filter.after, isMore = true; isMore;) {
    const histories = await readHistories(db, actor, { ...filter, after, limit: PAGE });
    yield* histories;
    after = histories.at(-1);
    isMore = histories.length === PAGE;
  }
}
