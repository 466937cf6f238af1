import { leadsOf } from '../state';
import { derive } from '../../explain/derive';
import { refuse } from '../context';
import { defineCommand } from '../define-command';
import { passOn, withoutSuccessor } from '../pass-on';
import { untilClosed } from '../statuses-of-work';

/** The office decides on a task returned. Accepted, everything passes on: to a new lead, or to the co-leads who owe it too. */
export const decideTaskReturn = defineCommand({
  code: 'decide-task-return',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  asks: {
    unitId: 'unit',
    isAccepted: {
      ask: 'yes-no',
      choices: { yes: { zh: '同意退办', en: 'Accept the return' }, no: { zh: '不同意', en: 'Refuse' } },
    },
    newLeadId: { ask: 'other-unit?', when: 'isAccepted' },
    reason: 'text',
  },
  samples: state =>
    state.taskReturns
      .filter(one => one.decision === 'pending')
      .map(({ unitId }) => ({ unitId, isAccepted: false })),
  decide: (context, { unitId, isAccepted, reason, newLeadId }) => {
    const { draft, by } = context;
    if (!draft.state.taskReturns.some(one => one.unitId === unitId && one.decision === 'pending'))
      refuse('NOTHING_TO_DECIDE', { what: 'task-return', unitId });
    const orphans = newLeadId ? [] : withoutSuccessor(draft.state, unitId);
    const isLeadless = !newLeadId && leadsOf(draft.state).every(one => one === unitId);
    if (isAccepted && (newLeadId === unitId || isLeadless || orphans.length > 0))
      refuse('LEAD_REQUIRED', { unitId, obligations: orphans.map(one => one.what) });
    const at = context.envelope.receivedAt;
    draft.emit({
      type: 'task-return-decided',
      at,
      by,
      unitId,
      isAccepted,
      reason,
      newLeadId: isAccepted ? (newLeadId ?? null) : null,
    });
    if (isAccepted) passOn(context, unitId, newLeadId ?? null);
    for (const unit of newLeadId && isAccepted ? [unitId, newLeadId] : [unitId])
      draft.notify({
        kind: unit === newLeadId ? 'task-notice' : 'task-return-decided',
        audience: { to: 'liaison', unitId: unit },
        urgency: 'digest',
        why: [derive({ code: 'task-return-decided', isAccepted }, 'practice:task-return')],
        facts: { title: draft.state.title, reason },
      });
  },
});
