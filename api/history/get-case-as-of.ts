import { DomainError } from '../../domain/domain-error';
import { visibleEvents } from '../../domain/scope/visible-events';
import { factsAsOf } from '../../prisma/read/moment';
import { readEvents } from '../../prisma/read/read-events';
import { queryDocket } from '../../prisma/read/docket';
import { sightOf } from '../../prisma/read/sight';
import { stepsSeen } from '../../prisma/read/steps-seen';
import { fileAsOf } from '../../record/history/as-of';
import { hasEnded } from '../../record/docket-rows';
import { getCaseAsOf } from '../contracts/history';
import { presentDocket } from '../dockets/present-docket';
import { route } from '../route';
import { papersAsOf } from './papers-as-of';

export const getCaseAsOfRoute = route(getCaseAsOf, async ({ deps: { db }, actor, params, query }) => {
  const present = await queryDocket(db, actor, 'case', params.id);
  const facts = await factsAsOf(db, present.row.campaignId, query.asOf);
  const events = (await readEvents(db, [params.id], facts.now)).get(params.id) ?? [];
  const state = fileAsOf(events, facts.now);
  const last = events.at(-1);
  if (!state || !last) throw new DomainError('CASE_UNKNOWN', { id: params.id, asOf: facts.now });
  const asOf = new Date(facts.now);
  const sight = await sightOf(db, actor, present.row.campaignId, facts.now);
  const papers = await papersAsOf(db, present, sight, facts.now);
  const seen = visibleEvents(sight, events);
  const lastOpen = seen.findLast(({ isOpen }) => isOpen)?.one ?? last;
  const row = {
    ...present.row,
    isEnded: hasEnded(state),
    changedAt: new Date(lastOpen.recordedAt),
    // A notice that left later had not been delivered yet.
    steps: stepsSeen(present.row.steps, papers.letters, papers.proceedings).map(step => ({
      ...step,
      deliveredAt: step.deliveredAt && step.deliveredAt <= asOf ? step.deliveredAt : null,
    })),
  };
  const record = { row, state, sight, ...papers };
  const { abilities: _a, version: _v, ...view } = await presentDocket(db, record, actor, facts);
  return { body: { ...view, asOf: facts.now, seq: seen.at(-1)?.one.seq ?? last.seq } };
});
