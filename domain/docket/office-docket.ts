import { dateOf } from '../calendar/civil-date';
import { policyPeriodEnd } from '../ladder/dates';
import { isOpen } from '../obligation/types';
import type { PolicyPeriod } from '../policy/types';
import { Draft, type Facts, type Outcome } from './draft';
import type { DocketEvent } from './events';
import { fold } from './fold';
import type { NoticeIntent } from './notice-intent';
import type { DocketState } from './state';
import type { EventActor } from '../permissions/actor';
import type { ObligationKind } from '../codes/obligation';
import type { PeriodEvent } from '../codes/periods';

interface Owed {
  kind: ObligationKind;
  owedBy: string;
  what: string;
  period: PolicyPeriod;
  /** What happened on the day from which it is counted. */
  event: PeriodEvent;
}

/** Adds an obligation that arises now and is counted from today. */
export const owe = (
  draft: Draft,
  { kind, owedBy, what, period, event }: Owed,
  facts: Facts,
  by: EventActor | null,
): void => {
  const due = policyPeriodEnd(period, dateOf(facts.now), event, facts);
  draft.emit({
    type: 'obligation-opened',
    at: facts.now,
    by,
    obligation: {
      id: `${draft.state.id}:${kind}:${owedBy}:1`,
      kind,
      owedBy,
      what,
      openedAt: facts.now,
      dueOn: due.on,
      derivation: due.derivation,
      ladder: 'light',
      holdsClosing: false,
    },
  });
};

/**
 * The docket of a letter or a proceeding: it holds what the offices owe with it, so that their own delay shows like
 * everybody else's.
 */
export const openOfficeDocket = (
  docket: { id: string; campaignId: string; kind: 'letter' | 'proceeding'; unitId: string; title: string },
  owed: Owed,
  notice: Omit<NoticeIntent, 'why' | 'facts'>,
  facts: Facts,
): Outcome => {
  const first: DocketEvent = {
    type: 'opened',
    at: facts.now,
    by: null,
    docket: { ...docket, ref: null, category: null, position: 0, parts: [], isLongTerm: false },
  };
  const draft = new Draft(fold([first]));
  draft.events.push(first);
  owe(draft, owed, facts, null);
  const obligation = draft.state.obligations[0];
  draft.notify({
    ...notice,
    ...(obligation && { obligationId: obligation.id }),
    why: obligation?.derivation ?? [],
    facts: { title: docket.title, what: owed.what, dueOn: obligation?.dueOn ?? '' },
  });
  return draft.done();
};

/** Meets the open obligation of a kind, if there is one, now. */
export const meetOpen = (state: DocketState, kind: ObligationKind, by: EventActor, facts: Facts): Outcome => {
  const draft = new Draft(state);
  for (const one of state.obligations.filter(owed => owed.kind === kind && isOpen(owed)))
    draft.emit({ type: 'obligation-met', at: facts.now, by, obligationId: one.id });
  return draft.done();
};

/** Ends the docket of a letter or a proceeding: what was still owed in it is not waited for any more. */
export const endDocket = (draft: Draft, reason: string, by: EventActor, facts: Facts): void => {
  for (const one of draft.state.obligations.filter(isOpen))
    draft.emit({ type: 'obligation-ended', at: facts.now, by, obligationId: one.id, reason: 'withdrawn' });
  draft.emit({ type: 'docket-ended', at: facts.now, by, reason });
};
