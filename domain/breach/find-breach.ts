import { Draft, type Facts, type Outcome } from '../docket/draft';
import { openedWithout, owe } from '../docket/office-docket';
import { keyOf } from '../rules/verdict-row';
import type { BreachEvent, Finding } from './events';
import { evolveBreach } from './evolve';
import { titleOf } from './in-words';
import type { BreachState } from './state';
import { breachDecider, tellOffice } from './tell-office';

export type BreachOutcome = Outcome<BreachState, BreachEvent>;

/** One per rule, part, unit or entity, period and stage, however often evaluated and whichever version. */
export const breachId = (campaignId: string, key: Finding['key']): string =>
  `${campaignId}:breach:${keyOf(key)}`;

/** What the office owes about a breach: a decision, or first the paper behind news. */
export const oweDecision = (draft: Draft<BreachState, BreachEvent>, facts: Facts): void => {
  const isNews = draft.state.status === 'to-verify';
  owe(
    draft,
    {
      kind: isNews ? 'notice-search' : 'breach-decision',
      owedBy: breachDecider(draft.state, facts),
      what: isNews ? '查找实施文件' : '审定未达标事项',
      period: facts.policy.office['paper-decision'],
      event: 'breach-found',
    },
    facts,
    null,
  );
};

/**
 * A row that is broken is put on record: the machine only proposes, the office decides with a reason. What is known from the
 * news alone first asks for its issuing notice (assessment-and-funds §1, authority).
 */
export const findBreach = (campaignId: string, finding: Finding, facts: Facts): BreachOutcome => {
  const opened = openedWithout(
    {
      id: breachId(campaignId, finding.key),
      campaignId,
      kind: 'breach',
      unitId: finding.concerned?.unitId ?? null,
      title: titleOf(finding),
    },
    facts,
  );
  const draft = new Draft<BreachState, BreachEvent>(evolveBreach(null, opened), evolveBreach);
  draft.events.push(opened);
  draft.emit({ type: 'breach-found', at: facts.now, by: null, ...finding });
  oweDecision(draft, facts);
  draft.notify(tellOffice(draft.state, 'breach-found', finding.evidence, facts));
  return draft.done();
};
