import { isFile } from '../../domain/kinds';
import { seesDocket } from '../../domain/scope/papers';
import { visibleObligations } from '../../domain/scope/visible-case';
import { sightOf } from '../../prisma/read/sight';
import { factsAsOf } from '../../prisma/read/moment';
import { eachHistory } from '../../prisma/read/read-histories';
import { assertCampaign } from '../../prisma/read/campaigns';
import { standingAsOf } from '../../prisma/read/standings';
import { stateAsOf } from '../../record/history/as-of';
import { Tally } from '../../record/history/tally';
import { getSummaryAsOf } from '../contracts/history';
import { route } from '../route';

export const getSummaryAsOfRoute = route(getSummaryAsOf, async ({ deps: { db }, actor, params, query }) => {
  await assertCampaign(db, actor, params.id);
  const { now, policy } = await factsAsOf(db, params.id, query.asOf);
  const { reader, untoldAbout } = await sightOf(db, actor, params.id, now);
  const tally = new Tally(now, policy);
  for await (const { events } of eachHistory(db, actor, { campaignId: params.id, until: now })) {
    const state = stateAsOf(events, now);
    if (state && seesDocket(reader, state, untoldAbout))
      tally.add(isFile(state) ? { ...state, obligations: visibleObligations(reader, state) } : state);
  }
  const { met } = tally.obligations;
  return {
    body: {
      asOf: now,
      status: await standingAsOf(db, params.id, now),
      total: tally.total,
      byStatus: tally.byStatus,
      byLight: tally.byLight,
      byOutcome: tally.byOutcome,
      obligations: tally.obligations,
      onTime: {
        byOriginalDate: { met, onTime: tally.onTime.original },
        byCurrentDate: { met, onTime: tally.onTime.current },
      },
      lettersToHandle: tally.lettersToHandle,
      proposalsToDecide: tally.proposalsToDecide,
    },
  };
});
