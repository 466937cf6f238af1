import { dateOf } from '../../calendar/civil-date';
import { leadsOf } from '../state';
import { policyPeriodEnd } from '../../ladder/dates';
import { refuse } from '../context';
import { defineCommand } from '../define-command';
import { beforeVerification } from '../statuses-of-work';

/**
 * 退办: within the policy's period a lead may return a task as not its own, whether or not it has signed for it; the clocks
 * go on until the office decides. Who has applied for closing has taken the task as its own.
 */
export const returnTask = defineCommand({
  code: 'return-task',
  who: 'act-for-unit',
  scope: 'own',
  statuses: beforeVerification,
  asks: { reason: 'text' },
  consequence: {
    zh: '退办须由办公室审定;审定前各项期限照常计算。',
    en: 'The office decides; until then all deadlines go on.',
  },
  decide: (context, { reason }) => {
    const { draft, envelope, facts, by } = context;
    const { unitId, receivedAt } = envelope;
    if (!leadsOf(draft.state).includes(unitId)) refuse('NOT_A_LEAD', { what: 'task-return', unitId });
    if (draft.state.submissions.some(one => one.what === 'application' && one.unitId === unitId))
      refuse('ALREADY_APPLIED', { unitId });
    const receipt = draft.state.obligations.find(one => one.kind === 'receipt' && one.owedBy === unitId);
    const handedOn = dateOf(receipt?.openedAt ?? draft.state.openedAt);
    const until = policyPeriodEnd(facts.policy.taskReturn, handedOn, 'handed-out', facts);
    if (dateOf(receivedAt) > until.on)
      refuse('TASK_RETURN_TOO_LATE', { until: until.on, derivation: until.derivation });
    if (draft.state.taskReturns.some(one => one.unitId === unitId && one.decision === 'pending'))
      refuse('TASK_RETURN_PENDING', { what: 'own', unitId });
    draft.emit({ type: 'task-returned', at: receivedAt, by, unitId, reason });
    draft.notify({
      kind: 'task-returned',
      audience: { to: 'coordinators' },
      urgency: 'digest',
      unitId,
      why: until.derivation,
      facts: { title: draft.state.title, reason, unitId },
    });
  },
});
