import { proceedingKindNames, type ProceedingKind } from '../codes/proceeding';
import { Draft, type Facts, type Outcome } from '../docket/draft';
import { itemsWithout, type Item } from '../docket/item';
import { endDocket, openedWithout, owe } from '../docket/office-docket';
import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { ProceedingEvent } from './events';
import { evolveProceeding } from './evolve';
import { findingsIn, type Origin } from './origin';
import type { ProceedingState } from './state';
import { tellLeaders } from './tell-leaders';

export type ProceedingOutcome = Outcome<ProceedingState, ProceedingEvent>;

/** What a proposal is about: obligations that rungs came to, findings that were established, or both. */
export interface Matter {
  items: Item[];
  origin?: Origin;
}

export interface Proposal extends Matter {
  id: string;
  campaignId: string;
  kind: ProceedingKind;
  unitId: UnitId;
  unitName: string;
}

/**
 * The proposal of an interview or of accountability. A timer only proposes; leadership decides (政府督查工作条例 12, 21), and its
 * own delay is an obligation like any other. Each rung tells leadership about its own obligation; of findings the proposal tells.
 */
export const propose = (proposal: Proposal, facts: Facts): ProceedingOutcome => {
  const { id, campaignId, kind, unitId, unitName, items, origin } = proposal;
  const title = `${proceedingKindNames[kind].zh}建议:${unitName}`;
  const first = openedWithout({ id, campaignId, kind: 'proceeding', unitId, title }, facts);
  const draft = new Draft(evolveProceeding(null, first), evolveProceeding);
  draft.events.push(first);
  draft.emit({
    type: 'proposed',
    at: facts.now,
    by: null,
    proceedingKind: kind,
    items,
    ...(origin && { origin }),
  });
  const what = `审批${proceedingKindNames[kind].zh}建议`;
  const period = facts.policy.proposalDecision;
  const owedBy = facts.offices.leadership;
  owe(draft, { kind: 'decision', owedBy, what, period, event: 'proposed' }, facts, null);
  if (origin) draft.notify(tellLeaders(draft.state, origin));
  return draft.done();
};

/**
 * 并案: more joins the proposal of the same unit and day. What leadership has decided takes no more.
 *
 * @throws DomainError `PROCEEDING_NOT_IN_THIS_STAGE`
 */
export const joinProposal = (
  state: ProceedingState,
  { items, origin }: Matter,
  { now }: Facts,
): ProceedingOutcome => {
  if (state.stage !== 'proposed')
    throw new DomainError('PROCEEDING_NOT_IN_THIS_STAGE', { what: 'join', stage: state.stage });
  const draft = new Draft(state, evolveProceeding);
  if (items.length > 0) draft.emit({ type: 'proposal-items-joined', at: now, by: null, items });
  if (origin) {
    draft.emit({ type: 'proposal-grounds-joined', at: now, by: null, origin });
    draft.notify(tellLeaders(draft.state, origin));
  }
  return draft.done();
};

/** Nothing is left to decide about: the proposal is withdrawn. */
const withdrawEmpty = (
  draft: Draft<ProceedingState, ProceedingEvent>,
  reason: string,
  by: EventActor,
  facts: Facts,
): void => {
  const { items, origin } = draft.state;
  if (items.length > 0 || (origin && origin.grounds.length > 0)) return;
  draft.emit({ type: 'proposal-withdrawn', at: facts.now, by, reason });
  endDocket(draft, reason, by, facts);
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
  if (itemsWithout(state.items, items).length === 0) withdrawEmpty(draft, reason, by, facts);
  return draft.done();
};

/** The same for a finding that was taken back, or goes on with another, with the items that lie in its docket. */
export const leaveByFinding = (
  state: ProceedingState,
  findingId: string,
  reason: string,
  by: EventActor,
  facts: Facts,
): ProceedingOutcome | null => {
  if (state.stage !== 'proposed') return null;
  const draft = new Draft(state, evolveProceeding);
  const items = state.items.filter(one => one.docketId === findingId);
  if (items.length > 0) draft.emit({ type: 'proposal-items-left', at: facts.now, by, items, reason });
  if (findingsIn(state.origin).includes(findingId))
    draft.emit({ type: 'proposal-grounds-left', at: facts.now, by, findingIds: [findingId], reason });
  if (draft.events.length === 0) return null;
  withdrawEmpty(draft, reason, by, facts);
  return draft.done();
};
