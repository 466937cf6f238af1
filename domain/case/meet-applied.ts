import { dateOf, type CivilDate } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import { derive } from '../explain/derive';
import { notBeforePhaseEnd, policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import { isOpen } from '../obligation/types';
import { meet, type Context } from './context';
import { isAppliedFor } from './status-of';

/** The later of the supervision phase's end and the policy's period after the application. */
const verificationDue = (from: CivilDate, facts: Facts): DerivedDate => {
  const { verification } = facts.policy;
  const { on: byPeriod, derivation } = policyPeriodEnd(verification, from, 'applied', facts);
  const phaseEndsOn = facts.timetable.supervisionEndsOn;
  const on = notBeforePhaseEnd(byPeriod, phaseEndsOn);
  if (!('workingDays' in verification)) {
    const rule = { code: 'not-before-phase-end' as const, phaseEndsOn, byPeriod, on };
    return { on, derivation: [...derivation, derive(rule, verification.cites, { policy: facts.policy })] };
  }
  const rule = {
    code: 'verification' as const,
    phaseEndsOn,
    from,
    n: verification.workingDays,
    byPeriod,
    on,
  };
  return { on, derivation: [derive(rule, verification.cites, facts)] };
};

/** The verification arises with the application. */
const openVerification = (context: Context) => {
  const { draft, facts, by, envelope } = context;
  const { on: dueOn, derivation } = verificationDue(dateOf(envelope.receivedAt), facts);
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
    unitId: envelope.unitId,
    obligationId: id,
    why: derivation,
    facts: { title: draft.state.title, dueOn },
  });
};

/** Rectifications applied for are met; once all of them are, the supervision group owes its verification. */
export const meetApplied = (context: Context, obligationIds: readonly string[]) => {
  for (const id of obligationIds) {
    const obligation = context.draft.state.obligations.find(one => one.id === id);
    if (obligation && isOpen(obligation)) meet(context, obligation);
  }
  if (isAppliedFor(context.draft.state)) openVerification(context);
};
