import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import type { ProceedingKind } from '../codes/proceeding';
import type { Facts } from '../docket/draft';
import { nextRung } from '../ladder/next-rung';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import { isOpen } from '../obligation/types';
import type { ProceedingState } from '../proceeding/state';

/** What follows from either answer to a proposal that is given now, by the policy's periods; nothing follows from none. */
export interface AfterDecision {
  approved: {
    kind: ProceedingKind;
    /** By when the notice of the interview, or the letter to the body with authority, is to leave. */
    letterBy: DerivedDate;
    /** Null for accountability, whose next day its body sets. */
    heldOn: DerivedDate | null;
    newDeadlineOn: DerivedDate | null;
  };
  undecided: {
    /** The leader's own day, inclusive; null where nobody owes the decision any more. */
    dueOn: CivilDate | null;
    /** When the leader is reminded or urged next; no proposal decides itself. */
    urgedAt: Instant | null;
  };
}

/** Both consequences, computed before anybody answers. @throws DomainError `CALENDAR_YEAR_NOT_COVERED` */
export const afterDecision = (state: ProceedingState, facts: Facts): AfterDecision => {
  const { policy, calendar, now } = facts;
  const letterBy = policyPeriodEnd(policy.letterHandling, dateOf(now), 'drafted', facts);
  const isInterview = state.proceedingKind === 'interview';
  const heldOn = isInterview
    ? policyPeriodEnd(policy.interview.notice, letterBy.on, 'interview-notice-delivered', facts)
    : null;
  const decision = state.obligations.find(one => one.kind === 'decision' && isOpen(one));
  return {
    approved: {
      kind: state.proceedingKind,
      letterBy,
      heldOn,
      newDeadlineOn: heldOn && policyPeriodEnd(policy.newDeadline, heldOn.on, 'interview-held', facts),
    },
    undecided: {
      dueOn: decision?.dueOn ?? null,
      urgedAt: (decision && nextRung(decision, policy, calendar)?.dueAt) ?? null,
    },
  };
};
