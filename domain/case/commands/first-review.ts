import { leadsOf } from '../state';
import { derive } from '../../explain/derive';
import { assertDecides, refuse } from '../context';
import { defineCommand } from '../define-command';
import { meetApplied } from '../meet-applied';
import { pendingUnits } from '../pending-units';
import { awaitingReview } from '../status-of';
import { beforeVerification } from '../statuses-of-work';

/** 初审: the lead reviews what a responsible unit applied for; accepted, it counts from the time of the application. */
export const firstReview = defineCommand({
  code: 'first-review',
  who: 'act-for-unit',
  scope: 'own',
  statuses: beforeVerification,
  asks: {
    unitId: 'unit',
    isAccepted: {
      ask: 'yes-no',
      choices: { yes: { zh: '初审通过', en: 'Pass' }, no: { zh: '退回', en: 'Send back' } },
    },
    reason: 'remark',
  },
  samples: state => pendingUnits(state, 'application').map(unitId => ({ unitId, isAccepted: true })),
  decide: (context, { unitId, isAccepted, reason }) => {
    const { draft, envelope, by } = context;
    const application = draft.state.submissions.findLast(
      one => one.what === 'application' && one.unitId === unitId,
    );
    if (application?.decision !== 'pending')
      return refuse('NOTHING_TO_DECIDE', { what: 'application', unitId });
    if (!leadsOf(draft.state).includes(envelope.unitId)) refuse('NOT_A_LEAD', { what: 'first-review' });
    assertDecides(context, unitId);
    // The lead answers only for its own part: what co-leads owe is met by their own acts.
    const own = awaitingReview(draft.state, application).filter(one => one.owedBy === envelope.unitId);
    if (own.length === 0) refuse('NOTHING_TO_DECIDE', { what: 'application-elsewhere', unitId });
    draft.emit({
      type: 'submission-decided',
      at: envelope.receivedAt,
      by,
      what: 'application',
      unitId,
      decision: isAccepted ? 'approved' : 'returned',
      reason,
    });
    const ids = own.map(one => one.id);
    if (isAccepted) meetApplied({ ...context, envelope: { ...envelope, receivedAt: application.at } }, ids);
    else
      draft.notify({
        kind: 'sent-back',
        audience: { to: 'liaison', unitId },
        urgency: 'own',
        why: [derive({ code: 'first-review-failed' }, 'practice:first-review')],
        facts: { title: draft.state.title, reason },
      });
  },
});
