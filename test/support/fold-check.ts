import { fold, type DocketEvent } from '../../domain/kinds';
import type { Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { standingColumns, standingOf } from '../../record/docket-rows';

/**
 * Expects every docket of a campaign to be the fold of its events, with its columns telling the same and its chain whole.
 * Returns how many.
 */
export const expectFolds = async (db: Db, campaignId: string): Promise<number> => {
  const dockets = await db.docket.findMany({
    where: { campaignId },
    include: { events: { orderBy: { seq: 'asc' } }, obligations: true },
  });
  for (const docket of dockets) {
    const state = fold(docket.events.map(event => event.data as unknown as DocketEvent));
    expect(docket.state).toEqual(JSON.parse(JSON.stringify(state)));
    expect(docket.events.map(event => event.seq)).toEqual(docket.events.map((_, index) => index + 1));
    const { status, outcome, closedOn, grade } = docket;
    expect({ status, outcome, closedOn, grade }).toEqual(standingColumns(state));
    const stored = new Map(docket.obligations.map(one => [one.id, one]));
    expect(stored.size).toBe(state.obligations.length);
    for (const one of state.obligations)
      expect(stored.get(one.id)).toMatchObject({
        round: one.round,
        state: standingOf(one),
        dueOn: one.dueOn,
        owedById: one.owedBy,
      });
  }
  const ids = new Set<string | null>(dockets.map(one => one.id));
  expect((await verifyLog(db)).findings.filter(one => ids.has(one.docketId))).toEqual([]);
  return dockets.length;
};
