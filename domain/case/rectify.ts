import { addWorkingDays } from '../calendar/calendar';
import { dateOf } from '../calendar/civil-date';
import { leadsOf } from '../docket/state';
import { derive } from '../explain/derive';
import { periodEnd } from '../ladder/dates';
import { isOpen } from '../obligation/types';
import type { CommandOf } from './commands';
import { meet, refuse, type Context } from './context';
import { assertDecides } from './hand-in';
import { awaitingReview, isAppliedFor } from './status-of';

/** 报进展 */
export const reportProgress = (context: Context, command: CommandOf<'report-progress'>) => {
  const { draft, envelope, by } = context;
  const { percent, text, fileIds } = command;
  const { parts, obligations } = draft.state;
  if (
    ![...parts, ...obligations.map(one => ({ unitId: one.owedBy }))].some(
      one => one.unitId === envelope.unitId,
    )
  )
    refuse('NO_PART', '本单位不承担此项任务', { unitId: envelope.unitId });
  const at = envelope.receivedAt;
  draft.emit({
    type: 'progress-reported',
    at,
    by,
    progress: { unitId: envelope.unitId, at, percent, text, fileIds },
  });
};

/** 完成节点 */
export const completeMilestone = (context: Context, command: CommandOf<'complete-milestone'>) => {
  const { draft, envelope, by } = context;
  const { obligationId, text, fileIds } = command;
  const obligation =
    draft.state.obligations.find(one => one.id === obligationId && one.kind === 'milestone') ??
    refuse('MILESTONE_UNKNOWN', '没有这个节点', { obligationId });
  if (obligation.owedBy !== envelope.unitId)
    refuse('NOT_YOURS', '该节点由其他单位负责', { owedBy: obligation.owedBy });
  if (!isOpen(obligation)) refuse('ALREADY_MET', '该节点已完成', { obligationId });
  draft.emit({
    type: 'milestone-completed',
    at: envelope.receivedAt,
    by,
    obligationId,
    unitId: envelope.unitId,
    text,
    fileIds,
  });
  meet(context, obligation);
};

/** The verification arises with the application: the later of the supervision phase's end and the policy's period. */
const openVerification = (context: Context) => {
  const { draft, facts, by, envelope } = context;
  const { verification } = facts.policy;
  const from = dateOf(envelope.receivedAt);
  const byPeriod = addWorkingDays(facts.calendar, from, verification.workingDays);
  const phaseEnd = facts.timetable.supervisionEndsOn;
  const dueOn = phaseEnd && phaseEnd > byPeriod ? phaseEnd : byPeriod;
  const rule = {
    code: 'verification' as const,
    phaseEndsOn: phaseEnd,
    from,
    n: verification.workingDays,
    byPeriod,
    on: dueOn,
  };
  const derivation = [derive(rule, verification.cites, facts)];
  const id = `${draft.state.id}:verification:${facts.offices.supervision}`;
  const earlier = draft.state.obligations.find(one => one.id === id);
  const at = envelope.receivedAt;
  if (earlier) draft.emit({ type: 'round-opened', at, by, obligationId: id, dueOn, derivation });
  else
    draft.emit({
      type: 'obligation-opened',
      at,
      by,
      obligation: {
        id,
        kind: 'verification',
        owedBy: facts.offices.supervision,
        what: '现场验收',
        openedAt: facts.now,
        dueOn,
        derivation,
        ladder: 'light',
        holdsClosing: true,
      },
    });
  draft.notify({
    kind: 'application-submitted',
    audience: { to: 'supervisors' },
    urgency: 'digest',
    obligationId: id,
    why: derivation,
    facts: { title: draft.state.title, dueOn },
  });
};

const meetApplied = (context: Context, obligationIds: string[]) => {
  for (const id of obligationIds) {
    const obligation = context.draft.state.obligations.find(one => one.id === id);
    if (obligation && isOpen(obligation)) meet(context, obligation);
  }
  if (isAppliedFor(context.draft.state)) openVerification(context);
};

/**
 * 申请销号, for all that the unit still has to rectify or for some of it. A lead's own application needs no first review by
 * itself; one of another unit waits for the lead's (初审), and meets nothing until then.
 */
export const applyForClosing = (context: Context, command: CommandOf<'apply-for-closing'>) => {
  const { draft, envelope, by } = context;
  const { unitId, receivedAt } = envelope;
  const isLead = leadsOf(draft.state).includes(unitId);
  const isResponsible = draft.state.parts.some(one => one.unitId === unitId && one.role === 'responsible');
  const open = draft.state.obligations.filter(one => one.kind === 'rectification' && isOpen(one));
  const own = open.filter(one => (isLead ? one.owedBy === unitId : isResponsible));
  const obligationIds = command.obligationIds ?? own.map(one => one.id);
  if (obligationIds.length === 0 || !obligationIds.every(id => own.some(one => one.id === id)))
    refuse('NOTHING_OWED', '本单位没有可申请销号的整改事项', { unitId, obligationIds });
  const { text, fileIds } = command;
  draft.emit({
    type: 'submitted',
    at: receivedAt,
    by,
    submission: { what: 'application', unitId, at: receivedAt, text, fileIds, obligationIds },
  });
  if (isLead) {
    draft.emit({
      type: 'submission-decided',
      at: receivedAt,
      by,
      what: 'application',
      unitId,
      decision: 'approved',
      reason: '',
    });
    meetApplied(context, obligationIds);
  } else
    for (const lead of leadsOf(draft.state))
      draft.notify({
        kind: 'application-submitted',
        audience: { to: 'liaison', unitId: lead },
        urgency: 'digest',
        why: [derive({ code: 'first-review-asked' }, 'practice:first-review')],
        facts: { title: draft.state.title },
      });
};

/** 初审: the lead reviews what a responsible unit applied for; accepted, it counts from the time of the application. */
export const firstReview = (context: Context, command: CommandOf<'first-review'>) => {
  const { draft, envelope, by } = context;
  const { unitId, isAccepted, reason } = command;
  const application = draft.state.submissions.findLast(
    one => one.what === 'application' && one.unitId === unitId,
  );
  if (application?.decision !== 'pending')
    return refuse('NOTHING_TO_DECIDE', '该单位没有待初审的销号申请', { unitId });
  if (!leadsOf(draft.state).includes(envelope.unitId)) refuse('NOT_A_LEAD', '初审由牵头单位办理', {});
  assertDecides(context, unitId);
  // The lead answers only for its own part: what co-leads owe is met by their own acts.
  const own = awaitingReview(draft.state, application).filter(one => one.owedBy === envelope.unitId);
  if (own.length === 0) refuse('NOTHING_TO_DECIDE', '该申请不涉及本单位牵头的待办事项', { unitId });
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
};

/** The rectifications of a case, due again after the policy's period: 验收不通过 or 重新整改. */
export const reopenRectifications = (context: Context, why: 'sent-back' | 'reopened') => {
  const { draft, facts, by, envelope } = context;
  const again = periodEnd(facts.policy.sentBack, dateOf(facts.now), why, facts);
  const last = draft.state.obligations.filter(
    one => one.kind === 'rectification' && one.state.kind !== 'open',
  );
  for (const one of last)
    if (leadsOf(draft.state).includes(one.owedBy))
      draft.emit({
        type: 'round-opened',
        at: envelope.receivedAt,
        by,
        obligationId: one.id,
        dueOn: again.on,
        derivation: again.derivation,
      });
  return again;
};
