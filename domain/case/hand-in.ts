import { deciderFor, peopleOf } from '../docket/decider';
import { policyPeriodEnd } from '../ladder/dates';
import { dateOf } from '../calendar/civil-date';
import { leadsOf } from './state';
import { derive } from '../explain/derive';
import { assertDecides, meet, openObligation, refuse, type Context } from './context';
import type { NoticeKind } from '../codes/notices';

/** 报方案, 报告: meets the unit's obligation as of the time of receipt; the office decides on it. */
export const submit = (
  context: Context,
  what: 'plan' | 'report',
  { text, fileIds }: { text: string; fileIds: string[] },
) => {
  const { draft, envelope, facts, by } = context;
  const { unitId } = envelope;
  const obligation = openObligation(context, what, unitId) ?? refuse('NOTHING_OWED', { what, unitId });
  draft.emit({
    type: 'submitted',
    at: envelope.receivedAt,
    by,
    submission: {
      what,
      unitId,
      at: envelope.receivedAt,
      text,
      fileIds,
      obligationIds: [obligation.id],
    },
  });
  meet(context, obligation);
  draft.notify({
    kind: `${what}-submitted`,
    audience: peopleOf(deciderFor(unitId, facts.offices), facts.offices),
    urgency: 'digest',
    obligationId: obligation.id,
    why: [derive({ code: 'handed-in', what }, 'practice:review-of-submissions')],
    facts: { what: obligation.what, title: draft.state.title },
  });
};

const told = (what: 'plan' | 'report', isApproved: boolean): NoticeKind => {
  if (what === 'plan') return isApproved ? 'plan-approved' : 'plan-returned';
  return isApproved ? 'report-accepted' : 'report-returned';
};

/** Approves or returns what a unit handed in. Returned, it is due again in a new round. */
export const decideSubmission = (
  context: Context,
  what: 'plan' | 'report',
  unitId: string,
  decision: { isApproved: true } | { isApproved: false; reason: string },
) => {
  const { draft, facts, by, envelope } = context;
  const pending = draft.state.submissions.findLast(one => one.what === what && one.unitId === unitId);
  if (pending?.decision !== 'pending') return refuse('NOTHING_TO_DECIDE', { what, unitId });
  // What a lead handed in before the task was passed on (退办) is not decided on: it would owe a plan again.
  if (draft.state.kind === 'case' && !leadsOf(draft.state).includes(unitId))
    refuse('NOT_A_LEAD', { what: 'paper', unitId });
  assertDecides(context, unitId);
  const reason = decision.isApproved ? '' : decision.reason;
  const at = envelope.receivedAt;
  draft.emit({
    type: 'submission-decided',
    at,
    by,
    what,
    unitId,
    decision: decision.isApproved ? 'approved' : 'returned',
    reason,
  });
  const again = decision.isApproved
    ? null
    : policyPeriodEnd(facts.policy.returned, dateOf(facts.now), `${what}-returned`, facts);
  if (again)
    for (const obligationId of pending.obligationIds)
      draft.emit({
        type: 'round-opened',
        at,
        by,
        obligationId,
        dueOn: again.on,
        derivation: again.derivation,
      });
  draft.notify({
    kind: told(what, decision.isApproved),
    audience: { to: 'liaison', unitId },
    urgency: 'digest',
    why: again?.derivation ?? [derive({ code: 'approved', what }, 'practice:review-of-submissions')],
    facts: { title: draft.state.title, reason, ...(again && { dueOn: again.on }) },
  });
};
