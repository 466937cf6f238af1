import type { Facts } from '../docket/draft';
import type { DocketState } from '../case/state';
import { isOpen } from '../obligation/types';
import { moveDeadline } from './move-deadline';
import type { PlanInForce } from './plan-in-force';
import type { ChangeOf } from './pieces';
import { noteRevision, reviseDocket, type Approval, type Revision } from './revising';

const derivationOf = {
  planDueOn: 'plan',
  reportDueOn: 'report',
  completionDueOn: 'completion',
  supervisionEndsOn: 'supervision',
} as const;

/** The plan with one of the campaign's own dates moved. */
export const withTimetable = (plan: PlanInForce, change: ChangeOf<'timetable-moved'>): PlanInForce => {
  const { field, after, derivation } = change;
  return {
    ...plan,
    timetable: { ...plan.timetable, [field]: after },
    derivations: { ...plan.derivations, [derivationOf[field]]: derivation },
  };
};

/**
 * What a moved date of the campaign does to one docket: the plans or reports that are due on that date move with it. A unit
 * that was given a day of its own keeps it.
 */
export const reviseTimetable = (
  state: DocketState,
  { field, before, after, derivation }: ChangeOf<'timetable-moved'>,
  approval: Approval,
  facts: Facts,
): Revision | null => {
  const kind = field === 'planDueOn' ? 'plan' : field === 'reportDueOn' ? 'report' : null;
  const due = state.obligations.filter(
    one => one.kind === kind && isOpen(one) && (one.dueOn === before || one.originalDueOn === before),
  );
  if (due.length === 0 || after === null) return null;
  const revision = reviseDocket(state, approval, facts, revising => {
    for (const one of due) moveDeadline(revising, one, { dueOn: after, derivation });
    if (revising.context.draft.events.length > 0)
      noteRevision(
        revising,
        {},
        due.map(one => one.owedBy),
      );
  });
  return revision;
};
