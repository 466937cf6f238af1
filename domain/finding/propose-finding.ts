import { Draft, type Facts } from '../docket/draft';
import { openedWithout, owe } from '../docket/office-docket';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { FindingOutcome } from './outcome';
import type { FindingEvent } from './events';
import { evolveFinding } from './evolve';
import { findingDecider } from './finding-decider';
import type { FindingFacts, FindingState } from './state';
import { tellDecider } from './tell';

/** One per campaign and key, however often it is raised. */
export const findingId = (campaignId: string, key: string): string => `${campaignId}:finding:${key}`;

/** A docket that is opened for a problem; what was found comes next. */
export const openFinding = (
  { id, campaignId, subjectId, text }: { id: string; campaignId: string; subjectId: UnitId; text: string },
  facts: Facts,
): Draft<FindingState, FindingEvent> => {
  const opened = openedWithout({ id, campaignId, kind: 'finding', unitId: subjectId, title: text }, facts);
  const draft = new Draft<FindingState, FindingEvent>(evolveFinding(null, opened), evolveFinding);
  draft.events.push(opened);
  return draft;
};

/** 登记: what was found is on record, and the decision about it is owed from today. `by` is null where a rule raised it. */
export const putOnRecord = (
  draft: Draft<FindingState, FindingEvent>,
  found: FindingFacts,
  by: EventActor | null,
  facts: Facts,
): void => {
  draft.emit({ type: 'problem-found', at: facts.now, by, ...found });
  const owedBy = findingDecider(found, facts);
  const period = facts.policy.office['paper-decision'];
  const event = 'problem-found';
  owe(draft, { kind: 'finding-decision', owedBy, what: '认定发现问题', period, event }, facts, by);
  draft.notify(tellDecider(draft.state, facts));
};

/** A problem that the data of a cycle raised (article 7): the machine proposes it, people establish it. */
export const proposeFinding = (
  campaignId: string,
  key: string,
  found: FindingFacts,
  facts: Facts,
): FindingOutcome => {
  const draft = openFinding({ ...found, id: findingId(campaignId, key), campaignId }, facts);
  putOnRecord(draft, found, null, facts);
  return draft.done();
};
