import { dateOf } from '../calendar/civil-date';
import { leadsOf } from '../docket/state';
import { periodEnd } from '../ladder/dates';
import { isOpen } from '../obligation/types';
import type { CommandOf } from './commands';
import { meet, openObligation, refuse, type Context } from './context';

/** 签收 */
export const signFor = (context: Context) => {
  const { draft, envelope, by } = context;
  const obligation =
    openObligation(context, 'receipt', envelope.unitId) ??
    refuse('NOTHING_OWED', '本单位没有待签收的任务', { unitId: envelope.unitId });
  draft.emit({ type: 'signed-for', at: envelope.receivedAt, by, unitId: envelope.unitId });
  meet(context, obligation);
};

/** 报联络员: name, post and telephone. */
export const nameLiaison = (context: Context, command: CommandOf<'name-liaison'>) => {
  const { draft, envelope, by } = context;
  const { name, post, phone } = command;
  if (draft.state.unitId !== envelope.unitId)
    refuse('NOT_YOURS', '只能填报本单位的联络员', { unitId: envelope.unitId });
  draft.emit({
    type: 'liaison-named',
    at: envelope.receivedAt,
    by,
    unitId: envelope.unitId,
    name,
    post,
    phone,
  });
  const obligation = openObligation(context, 'liaison', envelope.unitId);
  if (obligation) meet(context, obligation);
};

/** 退办: within the policy's period a unit may return a task as not its own; the clocks go on until the office decides. */
export const returnTask = (context: Context, command: CommandOf<'return-task'>) => {
  const { draft, envelope, facts, by } = context;
  const { unitId, receivedAt } = envelope;
  if (!leadsOf(draft.state).includes(unitId)) refuse('NOT_A_LEAD', '只有牵头单位可以退办', { unitId });
  const receipt = draft.state.obligations.find(one => one.kind === 'receipt' && one.owedBy === unitId);
  const handedOn = dateOf(receipt?.openedAt ?? draft.state.openedAt);
  const until = periodEnd(facts.policy.taskReturn, handedOn, '交办', facts.calendar);
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

/**
 * The office decides on a task returned. Accepted with a new lead, everything the old one owes passes on with its dates:
 * reassigning resets no deadline except the receipt.
 */
export const decideTaskReturn = (context: Context, command: CommandOf<'decide-task-return'>) => {
  const { draft, facts, by } = context;
  const { unitId, isAccepted, reason, newLeadId } = command;
  if (!draft.state.taskReturns.some(one => one.unitId === unitId && one.decision === 'pending'))
    refuse('NOTHING_TO_DECIDE', '该单位没有待审核的退办申请', { unitId });
  const others = leadsOf(draft.state).filter(one => one !== unitId);
  if (isAccepted && (newLeadId === unitId || (!newLeadId && others.length === 0)))
    refuse('LEAD_REQUIRED', '同意退办须另行指定牵头单位,任务不能无人负责', { unitId });
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
  if (isAccepted) {
    const passing = draft.state.obligations.filter(one => one.owedBy === unitId && isOpen(one));
    for (const one of passing) {
      draft.emit({ type: 'obligation-ended', at, by, obligationId: one.id, reason: 'reassigned' });
      const id = newLeadId && one.id.replace(`:${unitId}:`, `:${newLeadId}:`);
      if (!id) continue;
      const earlier = draft.state.obligations.find(other => other.id === id);
      if (earlier && !(earlier.state.kind === 'ended' && earlier.state.reason === 'reassigned')) continue;
      const receipt =
        one.kind === 'receipt' && periodEnd(facts.policy.receipt, dateOf(facts.now), '改派', facts.calendar);
      const { kind, what, ladder, holdsClosing } = one;
      const { on: dueOn, derivation } = receipt || { on: one.dueOn, derivation: one.derivation };
      if (earlier) {
        // Handed back to who had it before.
        draft.emit({ type: 'round-opened', at, by, obligationId: id, dueOn, derivation });
        continue;
      }
      draft.emit({
        type: 'obligation-opened',
        at,
        by,
        obligation: {
          id,
          kind,
          what,
          ladder,
          holdsClosing,
          owedBy: newLeadId,
          openedAt: facts.now,
          dueOn,
          derivation,
        },
      });
    }
  }
  for (const unit of newLeadId && isAccepted ? [unitId, newLeadId] : [unitId])
    draft.notify({
      kind: unit === newLeadId ? 'task-notice' : 'task-return-decided',
      audience: { to: 'liaison', unitId: unit },
      urgency: 'digest',
      why: [{ text: isAccepted ? '退办申请已同意' : '退办申请未同意', cites: 'practice:task-return' }],
      facts: { title: draft.state.title, reason },
    });
};
