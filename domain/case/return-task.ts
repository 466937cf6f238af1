import { dateOf } from '../calendar/civil-date';
import { leadsOf } from '../docket/state';
import { derive } from '../explain/derive';
import { periodEnd } from '../ladder/dates';
import type { CommandOf } from './commands';
import { refuse, type Context } from './context';
import { passOn, withoutSuccessor } from './pass-on';

/**
 * 退办: within the policy's period a lead may return a task as not its own, whether or not it has signed for it; the clocks
 * go on until the office decides. Who has applied for closing has taken the task as its own.
 */
export const returnTask = (context: Context, command: CommandOf<'return-task'>) => {
  const { draft, envelope, facts, by } = context;
  const { unitId, receivedAt } = envelope;
  if (!leadsOf(draft.state).includes(unitId)) refuse('NOT_A_LEAD', '只有牵头单位可以退办', { unitId });
  if (draft.state.submissions.some(one => one.what === 'application' && one.unitId === unitId))
    refuse('ALREADY_APPLIED', '本单位已申请销号,不能退办', { unitId });
  const receipt = draft.state.obligations.find(one => one.kind === 'receipt' && one.owedBy === unitId);
  const handedOn = dateOf(receipt?.openedAt ?? draft.state.openedAt);
  const until = periodEnd(facts.policy.taskReturn, handedOn, 'handed-out', facts);
  if (dateOf(receivedAt) > until.on)
    refuse('TASK_RETURN_TOO_LATE', `退办期限为 ${until.on},已超过`, {
      until: until.on,
      derivation: until.derivation,
    });
  if (draft.state.taskReturns.some(one => one.unitId === unitId && one.decision === 'pending'))
    refuse('TASK_RETURN_PENDING', '本单位的退办申请正在审核', { unitId });
  draft.emit({ type: 'task-returned', at: receivedAt, by, unitId, reason: command.reason });
  draft.notify({
    kind: 'task-returned',
    audience: { to: 'coordinators' },
    urgency: 'digest',
    why: until.derivation,
    facts: { title: draft.state.title, reason: command.reason, unitId },
  });
};

/** The office decides on a task returned. Accepted, everything passes on: to a new lead, or to the co-leads who owe it too. */
export const decideTaskReturn = (context: Context, command: CommandOf<'decide-task-return'>) => {
  const { draft, by } = context;
  const { unitId, isAccepted, reason, newLeadId } = command;
  if (!draft.state.taskReturns.some(one => one.unitId === unitId && one.decision === 'pending'))
    refuse('NOTHING_TO_DECIDE', '该单位没有待审核的退办申请', { unitId });
  const orphans = newLeadId ? [] : withoutSuccessor(draft.state, unitId);
  const isLeadless = !newLeadId && leadsOf(draft.state).every(one => one === unitId);
  if (isAccepted && (newLeadId === unitId || isLeadless || orphans.length > 0))
    refuse('LEAD_REQUIRED', '同意退办须另行指定牵头单位,任务不能无人负责', {
      unitId,
      obligations: orphans.map(one => one.what),
    });
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
};
