import { dateOf, type Instant } from '../calendar/civil-date';
import { isAppliedFor } from '../case/status-of';
import { leadsOf, type CaseState } from '../case/state';
import type { ProblemStanding } from '../codes/report';
import { isOverdue } from '../light/light';
import { isBesideTheWork } from '../obligation/beside-the-work';
import { isOpen, type UnitId } from '../obligation/types';

/** How a problem stands: by its outcome, and open until it has one. Reopened, it is open again. */
export const standingOf = ({ outcome }: CaseState): ProblemStanding => outcome ?? 'open';

/** The lead's last word in this round is that all of it is done: 100 %. */
const saysDone = (state: CaseState, unitId: UnitId): boolean => {
  const own = state.obligations.filter(one => one.kind === 'rectification' && one.owedBy === unitId);
  const going = own.filter(one => one.state.kind !== 'ended');
  if (going.length === 0) return false;
  const open = going.filter(isOpen);
  if (open.length === 0) return true;
  const last = state.progress
    .filter(one => one.unitId === unitId)
    .reduce<CaseState['progress'][number] | null>((a, b) => (a && a.at > b.at ? a : b), null);
  return last?.percent === 100 && open.every(one => one.openedAt <= last.at);
};

/**
 * Open, and every lead has applied for closing or reported 100 % in the present round, but nobody has accepted it on the spot:
 * a class of its own, counted inside what is open.
 */
export const isDoneNotAccepted = (state: CaseState): boolean => {
  if (state.outcome !== null || state.verifiedAt !== null) return false;
  const leads = leadsOf(state);
  return isAppliedFor(state) || (leads.length > 0 && leads.every(one => saysDone(state, one)));
};

/** Open, and its finding is contested (复核) and nobody has decided. */
export const isContested = ({ outcome, contests = [] }: CaseState): boolean =>
  outcome === null && contests.some(one => one.decision === 'pending');

/** Open, and something of the work is overdue: as the ledger says 逾期. */
export const isProblemOverdue = ({ outcome, obligations }: CaseState, asOf: Instant): boolean =>
  outcome === null && obligations.some(one => !isBesideTheWork(one) && isOverdue(one, dateOf(asOf)));
