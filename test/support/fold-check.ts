import { fold } from '../../domain/docket/fold';
import type { DocketEvent } from '../../domain/docket/events';
import type { Db } from '../../prisma/db';

/** Expects every docket of a campaign to be the fold of its events, with its columns telling the same. Returns how many. */
export const expectFolds = async (db: Db, campaignId: string): Promise<number> => {
  const dockets = await db.docket.findMany({
    where: { campaignId },
    include: { events: { orderBy: { seq: 'asc' } }, obligations: true },
  });
  for (const docket of dockets) {
    const state = fold(docket.events.map(event => event.data as unknown as DocketEvent));
    expect(docket.state).toEqual(JSON.parse(JSON.stringify(state)));
    expect(docket.events.map(event => event.seq)).toEqual(docket.events.map((_, index) => index + 1));
    expect([docket.status, docket.outcome, docket.closedOn]).toEqual([
      state.status,
      state.outcome,
      state.closedOn,
    ]);
    const stored = new Map(docket.obligations.map(one => [one.id, one]));
    expect(stored.size).toBe(state.obligations.length);
    for (const one of state.obligations)
      expect(stored.get(one.id)).toMatchObject({
        round: one.round,
        state: one.state.kind,
        dueOn: one.dueOn,
        owedById: one.owedBy,
      });
  }
  return dockets.length;
};
