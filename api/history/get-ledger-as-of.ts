import { factsAsOf } from '../../prisma/read/moment';
import { readHistories } from '../../prisma/read/read-histories';
import { assertCampaign } from '../../prisma/read/campaigns';
import { pageOf } from '../../prisma/read/cursor';
import { comesFrom } from '../../domain/docket/source';
import { visibleCase } from '../../domain/scope/visible-case';
import { visibleEvents } from '../../domain/scope/visible-events';
import { sightOf } from '../../prisma/read/sight';
import { fileAsOf } from '../../record/history/as-of';
import { getLedgerAsOf } from '../contracts/history';
import { route } from '../route';
import { cursorOf, placeOf } from './place';
import { presentLines } from './present-lines';

export const getLedgerAsOfRoute = route(getLedgerAsOf, async ({ deps: { db }, actor, params, query }) => {
  await assertCampaign(db, actor, params.id);
  const facts = await factsAsOf(db, params.id, query.asOf);
  const histories = await readHistories(db, actor, {
    campaignId: params.id,
    kind: 'case',
    until: facts.now,
    after: placeOf(query.cursor),
    limit: query.limit + 1,
  });
  const { items, next } = pageOf(histories, query.limit, cursorOf);
  const sight = await sightOf(db, actor, params.id, facts.now);
  const stood = items.flatMap(({ events }) => {
    const state = fileAsOf(events, facts.now);
    const changedAt = visibleEvents(sight, events).findLast(({ isOpen }) => isOpen)?.one.recordedAt;
    return state && (!query.source?.length || comesFrom(state, query.source))
      ? [{ state: visibleCase(sight, state), changedAt: changedAt ?? facts.now }]
      : [];
  });
  return { body: { asOf: facts.now, items: await presentLines(db, stood, facts, sight.reader), next } };
});
