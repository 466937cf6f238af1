import { deciderFor, peopleOf } from '../docket/decider';
import { policyPeriodEnd } from '../ladder/dates';
import { dateOf } from '../calendar/civil-date';
import { leadsOf } from './state';
import type { ErrorArguments } from '../codes/errors';
import type { UnitDocument } from '../form/document';
import { assertDisinterested } from '../permissions/stand-in';
import { metBy } from './unit-document/met-by';
import { followUps, nextStepsFor } from './unit-document/next-steps';
import { coversOf, pendingHere } from './unit-document/pending';
import { problemsOf } from './unit-document/problems-of';
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

/** Why there is nothing to decide here: it came with the document on the unit's file, or nothing waits at all. */
const whyNothing = ({ draft }: Context, what: 'plan' | 'report', unitId: string): ErrorArguments => {
  const within = draft.state.submissions.findLast(
    one => one.what === what && one.unitId === unitId && one.decision === 'pending',
  )?.within;
  return within === undefined
    ? ['NOTHING_TO_DECIDE', { what, unitId }]
    : ['DECIDED_ON_UNIT_FILE', { unitFileId: within, unitId }];
};

/** The next steps of a report that become milestones, and those that do not, for who is told. */
const stepsOf = ({ envelope, facts }: Context, document: UnitDocument, unitId: string) => {
  const all = (envelope.elsewhere ?? []).map(state =>
    followUps(state, nextStepsFor(document, state.id), unitId, facts),
  );
  const opened = all.flatMap(one => one.milestones);
  const leftOut = all.flatMap(one => one.leftOut);
  return {
    ...(opened.length > 0 && { stepCount: String(opened.length) }),
    ...(leftOut.length > 0 && { leftOutCount: String(leftOut.length) }),
  };
};

/** Approves or returns what a unit handed in. Returned, it is due again in a new round. */
export const decideSubmission = (
  context: Context,
  what: 'plan' | 'report',
  unitId: string,
  decision: { isApproved: true } | { isApproved: false; reason: string },
) => {
  const { draft, facts, by, envelope } = context;
  const waiting = pendingHere(draft.state, what, unitId);
  const pending = waiting.at(-1) ?? refuse(...whyNothing(context, what, unitId));
  // What a lead handed in before the task was passed on (退办) is not decided on: it would owe a plan again.
  if (draft.state.kind === 'case' && !leadsOf(draft.state).includes(unitId))
    refuse('NOT_A_LEAD', { what: 'paper', unitId });
  assertDecides(context, unitId);
  const covers = coversOf(waiting);
  const covered = (envelope.elsewhere ?? []).filter(one => covers.some(each => each.docketId === one.id));
  // Who acted for the unit in one of its cases does not decide about what he had a hand in.
  for (const one of covered) assertDisinterested(envelope.actor, [unitId], one);
  // Of a document nothing is due again that another paper has met since, or that is due again already.
  const dueAgain = pending.document
    ? metBy(draft.state, what, unitId, draft.state.id).map(one => one.id)
    : pending.obligationIds;
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
    ...(covers.length > 0 && { covers }),
  });
  const again = decision.isApproved
    ? null
    : policyPeriodEnd(facts.policy.returned, dateOf(facts.now), `${what}-returned`, facts);
  if (again)
    for (const obligationId of dueAgain)
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
    facts: {
      title: draft.state.title,
      reason,
      ...(again && { dueOn: again.on }),
      ...problemsOf(covered),
      ...(decision.isApproved && pending.document && stepsOf(context, pending.document, unitId)),
    },
  });
};
