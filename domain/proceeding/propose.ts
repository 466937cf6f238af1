import { proceedingKindNames, type ProceedingKind } from '../codes/proceeding';
import { Draft, type Facts, type Outcome } from '../docket/draft';
import { itemsWithout, type Item } from '../docket/item';
import { endDocket, openedWithout, owe } from '../docket/office-docket';
import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { ProceedingEvent } from './events';
import { evolveProceeding } from './evolve';
import type { ProceedingState } from './state';

export type ProceedingOutcome = Outcome<ProceedingState, ProceedingEvent>;

export interface Proposal {
  id: string;
  campaignId: string;
  kind: ProceedingKind;
  unitId: UnitId;
  unitName: string;
  items: Item[];
}

/**
 * The proposal of an interview or of accountability. A timer only proposes; leadership decides (政府督查工作条例 12, 21), and its
 * own delay is an obligation like any other. Each rung tells leadership about its own obligation; the proposal itself tells nobody.
 */
export const propose = (proposal: Proposal, facts: Facts): ProceedingOutcome => {
  const { id, campaignId, kind, unitId, unitName, items } = proposal;
  const title = `${proceedingKindNames[kind].zh}建议:${unitName}`;
  const first = openedWithout({ id, campaignId, kind: 'proceeding', unitId, title }, facts);
  const draft = new Draft(evolveProceeding(null, first), evolveProceeding);
  draft.events.push(first);
  draft.emit({ type: 'proposed', at: facts.now, by: null, proceedingKind: kind, items });
  const what = `审批${proceedingKindNames[kind].zh}建议`;
  const period = facts.policy.proposalDecision;
  const owedBy = facts.offices.leadership;
  owe(draft, { kind: 'decision', owedBy, what, period, event: 'proposed' }, facts, null);
  return draft.done();
};

/**
 * 并案: more joins the proposal of the same unit and day. What leadership has decided takes no more.
 *
 * @throws DomainError `PROCEEDING_NOT_IN_THIS_STAGE`
 */
export const joinProposal = (state: ProceedingState, items: Item[], { now }: Facts): ProceedingOutcome => {
  if (state.stage !== 'proposed')
    throw new DomainError('PROCEEDING_NOT_IN_THIS_STAGE', { what: 'join', stage: state.stage });
  const draft = new Draft(state, evolveProceeding);
  draft.emit({ type: 'proposal-items-joined', at: now, by: null, items });
  return draft.done();
};

/**
 * 更正, 撤销加办: these items leave a proposal that nobody has decided on; one about which nothing is left is withdrawn. Null where
 * nothing changes: what was decided has happened.
 */
export const leaveProposal = (
  state: ProceedingState,
  items: Item[],
  reason: string,
  by: EventActor,
  facts: Facts,
): ProceedingOutcome | null => {
  if (state.stage !== 'proposed' || items.length === 0) return null;
  const draft = new Draft(state, evolveProceeding);
  draft.emit({ type: 'proposal-items-left', at: facts.now, by, items, reason });
  if (itemsWithout(state.items, items).length === 0) {
    draft.emit({ type: 'proposal-withdrawn', at: facts.now, by, reason });
    endDocket(draft, reason, by, facts);
  }
  return draft.done();
};
