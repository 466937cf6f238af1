import { Draft, type Outcome } from '../domain/docket/draft';
import type { NoticeIntent } from '../domain/docket/notice-intent';
import { endDocket, owe } from '../domain/docket/office-docket';
import type { DocketState } from '../domain/docket/state';
import { derive } from '../domain/explain/derive';
import { isOpen } from '../domain/obligation/types';
import type { AnyAct } from '../domain/proceeding/advance';
import type { CampaignFacts } from './rows';
import type { EventActor } from '../domain/permissions/actor';
import type { ProceedingKind } from '../domain/codes/proceeding';

const tellOffices = (act: AnyAct, state: DocketState, proceeding: ProceedingKind): NoticeIntent[] =>
  (['coordinators', 'supervisors'] as const).map(to => ({
    kind: 'proposal-decided',
    audience: { to },
    urgency: 'digest',
    why: [derive({ code: 'leadership-decided' }, 'practice:decision')],
    facts: {
      title: state.title,
      act: `propose-${proceeding}`,
      decision: act.kind === 'approve' ? 'approved' : 'declined',
      reason: 'reason' in act ? (act.reason ?? '') : '',
    },
  }));

/** What an act does in the proceeding's own docket: whose turn it was is met, whose turn it is owes. */
export const onOwnDocket = (
  state: DocketState,
  proceeding: ProceedingKind,
  act: AnyAct,
  by: EventActor,
  facts: CampaignFacts,
): Outcome => {
  const draft = new Draft(state);
  const meet = (kind: 'decision' | 'feedback') => {
    for (const one of draft.state.obligations.filter(owed => owed.kind === kind && isOpen(owed)))
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
      {
        kind: 'feedback',
        owedBy: state.unitId,
        what: '约谈书面反馈',
        period: feedback,
        event: 'interview-held',
      },
      facts,
      by,
    );
  }
  if (act.kind === 'answer') meet('feedback');
  if (act.kind === 'decline' || act.kind === 'withdraw' || act.kind === 'check' || act.kind === 'file')
    endDocket(draft, act.kind, by, facts);
  return draft.done();
};
