import { addWorkingDays } from '../calendar/calendar';
import { dateOf } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import { isOpen } from '../obligation/types';
import { meet, type Context } from './context';
import { isAppliedFor } from './status-of';

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
