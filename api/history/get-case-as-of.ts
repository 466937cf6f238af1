import { DomainError } from '../../domain/domain-error';
import { factsAsOf } from '../../prisma/read/moment';
import { readEvents } from '../../prisma/read/read-histories';
import { queryDocket } from '../../prisma/read/docket';
import { fileAsOf } from '../../record/history/as-of';
import { hasEnded, nextDueOn } from '../../record/docket-rows';
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
  const row = {
    ...present.row,
    nextDueOn: nextDueOn(state),
    isEnded: hasEnded(state),
    changedAt: new Date(last.recordedAt),
    // A notice that left later had not been delivered yet.
    steps: present.row.steps.map(step => ({
      ...step,
      deliveredAt: step.deliveredAt && step.deliveredAt <= asOf ? step.deliveredAt : null,
    })),
  };
  const record = { row, state, ...(await papersAsOf(db, present, facts.now)) };
  const { abilities: _a, version: _v, ...view } = await presentDocket(db, record, actor, facts);
  return { body: { ...view, asOf: facts.now, seq: last.seq } };
});
