import { DomainError } from '../../domain/domain-error';
import type { Instant } from '../../domain/calendar/civil-date';
import { isFile } from '../../domain/kinds';
import type { Sight } from '../../domain/scope/sight';
import { visibleEvents } from '../../domain/scope/visible-events';
import { sightOf } from '../../prisma/read/sight';
import type { SignedIn } from '../../prisma/people/sessions';
import { factsAsOf } from '../../prisma/read/moment';
import { eachHistory, type DocketHistory } from '../../prisma/read/read-histories';
import { assertCampaign } from '../../prisma/read/campaigns';
import { pageOf } from '../../prisma/read/cursor';
import type { Db } from '../../prisma/schema/db';
import { differences, type Differences } from '../../record/history/differences';
import type { CampaignFacts } from '../../record/rows';
import { getLedgerChanges } from '../contracts/history';
import { route } from '../route';
import { cursorOf, placeOf } from './place';
import { presentChanges } from './present-changes';

type Differing = Pick<DocketHistory, 'id' | 'position'> & { changedAt: Instant; found: Differences };

interface Span {
  campaignId: string;
  from: CampaignFacts;
  to: CampaignFacts;
  /** What the reader knew at the later instant. */
  sight: Sight;
  cursor: string | undefined;
  limit: number;
}

/** The next cases that differ, at most `limit`; those that do not are read over. */
const differing = async (db: Db, actor: SignedIn, span: Span): Promise<Differing[]> => {
  const { campaignId, from, to, sight, cursor, limit } = span;
  const all: Differing[] = [];
  const filter = { campaignId, kind: 'case' as const, until: to.now, after: placeOf(cursor) };
  for await (const history of eachHistory(db, actor, filter)) {
    const seen = visibleEvents(sight, history.events);
    const events = seen.map(({ one }) => one);
    const found = differences(events, from, to);
    const changedAt = seen.findLast(({ isOpen }) => isOpen)?.one.recordedAt ?? to.now;
    if (found) all.push({ ...history, changedAt, found });
    if (all.length === limit) break;
  }
  return all;
};

export const getLedgerChangesRoute = route(
  getLedgerChanges,
  async ({ deps: { db }, actor, params, query }) => {
    const { cursor, limit } = query;
    await assertCampaign(db, actor, params.id);
    const from = await factsAsOf(db, params.id, query.from);
    const to = await factsAsOf(db, params.id, query.to);
    if (from.now > to.now) throw new DomainError('SPAN_INVALID', { from: from.now, to: to.now });
    const sight = await sightOf(db, actor, params.id, to.now);
    const span = { campaignId: params.id, from, to, sight, cursor, limit: limit + 1 };
    const { items, next } = pageOf(await differing(db, actor, span), limit, cursorOf);
    const all = items.flatMap(({ changedAt, found: { state, ...found } }) =>
      isFile(state) ? [{ ...found, state, changedAt }] : [],
    );
    return { body: { from: from.now, to: to.now, items: await presentChanges(db, all, to, sight), next } };
  },
);
