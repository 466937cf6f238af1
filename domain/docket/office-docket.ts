import { dateOf } from '../calendar/civil-date';
import type { ObligationKind } from '../codes/obligation';
import type { PeriodEvent } from '../codes/periods';
import { policyPeriodEnd } from '../ladder/dates';
import { isOpen, type Obligation } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { PolicyPeriod } from '../policy/types';
import type { CoreEventOf } from './core-events';
import type { CoreDraft, Facts } from './draft';

export interface Owed {
  kind: ObligationKind;
  owedBy: string;
  what: string;
  period: PolicyPeriod;
  /** What happened on the day from which it is counted. */
  event: PeriodEvent;
}

/** The first event of a docket that is no case: it stands in no plan. */
export const openedWithout = (
  docket: Pick<CoreEventOf<'opened'>['docket'], 'id' | 'campaignId' | 'kind' | 'unitId' | 'title'>,
  { now }: Facts,
): CoreEventOf<'opened'> => ({
  type: 'opened',
  at: now,
  by: null,
  docket: { ...docket, ref: null, category: null, position: 0, parts: [], isLongTerm: false },
});

/** Adds an obligation that arises now and is counted from today: what the offices owe shows like everybody else's. */
export const owe = (
  draft: CoreDraft,
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

const openOnes = ({ state }: CoreDraft): Obligation[] => state.obligations.filter(isOpen);

/** Meets the open obligation of a kind, if there is one, now. */
export const meetOpen = (draft: CoreDraft, kind: ObligationKind, by: EventActor, { now }: Facts): void => {
  for (const one of openOnes(draft).filter(owed => owed.kind === kind))
    draft.emit({ type: 'obligation-met', at: now, by, obligationId: one.id });
};

/** Ends a docket that is no case: what was still owed in it is not waited for any more. */
export const endDocket = (draft: CoreDraft, reason: string, by: EventActor, { now }: Facts): void => {
  for (const one of openOnes(draft))
    draft.emit({ type: 'obligation-ended', at: now, by, obligationId: one.id, reason: 'withdrawn' });
  draft.emit({ type: 'docket-ended', at: now, by, reason });
};
