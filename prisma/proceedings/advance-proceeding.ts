import type { EventActor } from '../../domain/docket/events';
import { Draft, type Outcome } from '../../domain/docket/draft';
import type { NoticeIntent } from '../../domain/docket/notice-intent';
import { endDocket, owe } from '../../domain/docket/office-docket';
import type { DocketState } from '../../domain/docket/state';
import type { Item } from '../../domain/letter/letter';
import { isOpen } from '../../domain/obligation/types';
import {
  advance,
  newDeadlineDerivation,
  type AnyAct,
  type ProceedingView,
} from '../../domain/proceeding/advance';
import { decideItems, fileItems, openNewDeadlines } from '../../domain/proceeding/item-effects';
import type { ProceedingKind } from '../../domain/proceeding/proceeding';
import type { CampaignFacts } from '../campaigns/facts';
import type { Tx } from '../db';
import type { Changes } from '../dockets/change-dockets';
import type { LockedProceeding } from './lock-proceeding';

/** What an act does to the dockets that the proceeding is about; undefined: nothing. */
const onItems = (act: AnyAct, after: ProceedingView, by: EventActor, facts: CampaignFacts) => {
  switch (act.kind) {
    case 'approve':
      return (state: DocketState, items: Item[]) =>
        decideItems(state, items, 'approved', act.reason ?? '', by, facts);
    case 'decline':
      return (state: DocketState, items: Item[]) =>
        decideItems(state, items, 'declined', act.reason, by, facts);
    case 'withdraw':
      return (state: DocketState, items: Item[]) =>
        decideItems(state, items, 'withdrawn', act.reason, by, facts);
    case 'hold': {
      const dueOn = after.facts.newDeadlineOn;
      if (!dueOn) return undefined;
      const why = newDeadlineDerivation(after.facts, facts);
      return (state: DocketState, items: Item[]) => openNewDeadlines(state, items, dueOn, why, by, facts);
    }
    case 'file':
      return (state: DocketState, items: Item[]) => fileItems(state, items, by, facts);
    case 'note-delivery':
    case 'postpone':
    case 'confirm-minutes':
    case 'answer':
    case 'check':
    case 'hand-over':
    case 'record-decision':
    case 'deliver-decision':
    case 'appeal':
    case 'decide-appeal':
      return undefined;
  }
};

const tellOffices = (act: AnyAct, state: DocketState, proceeding: ProceedingKind): NoticeIntent[] =>
  (['coordinators', 'supervisors'] as const).map(to => ({
    kind: 'proposal-decided',
    audience: { to },
    urgency: 'digest',
    why: [{ text: '县领导审批', cites: 'practice:decision' }],
    facts: {
      title: state.title,
      act: `propose-${proceeding}`,
      decision: act.kind === 'approve' ? 'approved' : 'declined',
      reason: 'reason' in act ? (act.reason ?? '') : '',
    },
  }));

/** What an act does in the proceeding's own docket: whose turn it was is met, whose turn it is owes. */
const onOwn = (
  state: DocketState,
  proceeding: ProceedingKind,
  act: AnyAct,
  by: EventActor,
  facts: CampaignFacts,
): Outcome => {
  const draft = new Draft(state);
  const meet = (kind: 'decision' | 'feedback') => {
    for (const one of draft.state.obligations.filter(one => one.kind === kind && isOpen(one)))
      draft.emit({ type: 'obligation-met', at: facts.now, by, obligationId: one.id });
  };
  if (act.kind === 'approve' || act.kind === 'decline') {
    meet('decision');
    draft.notify(...tellOffices(act, state, proceeding));
  }
  if (act.kind === 'hold' && state.unitId) {
    const { feedback } = facts.policy;
    owe(
      draft,
      { kind: 'feedback', owedBy: state.unitId, what: '约谈书面反馈', period: feedback, event: '约谈' },
      facts,
      by,
    );
  }
  if (act.kind === 'answer') meet('feedback');
  if (act.kind === 'decline' || act.kind === 'withdraw' || act.kind === 'check' || act.kind === 'file')
    endDocket(draft, act.kind, by, facts);
  return draft.done();
};

/** Writes one act of a proceeding with everything that follows from it in other dockets: one transaction. */
export const advanceProceeding = async (
  tx: Tx,
  changes: Changes,
  locked: LockedProceeding,
  act: AnyAct,
  by: EventActor,
  letterId?: Record<string, string>,
): Promise<void> => {
  const { facts } = changes;
  const after = advance(locked.view, act, facts);
  const isDecision = act.kind === 'approve' || act.kind === 'decline';
  const isEnd = ['declined', 'withdrawn', 'ended', 'filed'].includes(after.stage);
  await tx.proceeding.update({
    where: { id: locked.id },
    data: {
      stage: after.stage,
      facts: { ...after.facts, ...letterId },
      version: { increment: 1 },
      ...(isDecision && {
        decision: act.kind === 'approve' ? 'approved' : 'declined',
        decisionReason: act.reason ?? null,
        decidedById: by.personId,
        decidedAt: new Date(facts.now),
      }),
      ...(isEnd && { endedAt: new Date(facts.now) }),
    },
  });
  const change = onItems(act, after, by, facts);
  const about = { proceedingId: locked.id };
  for (const [id, docket] of locked.dockets) {
    if (id === locked.id)
      await changes.save(docket, onOwn(docket.state, locked.view.kind, act, by, facts), about);
    else if (change)
      await changes.save(
        docket,
        change(
          docket.state,
          locked.items.filter(item => item.docketId === id),
        ),
        about,
      );
  }
  changes.proceeding(locked.id, locked.view.kind);
};
