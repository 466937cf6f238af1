import { dateOf, type Instant } from '../calendar/civil-date';
import { filedRectifications } from '../case/status-of';
import type { CaseState, Progress } from '../case/state';
import type { ProblemStanding } from '../codes/report';
import { isOverdue } from '../light/light';
import { isBesideTheWork } from '../obligation/beside-the-work';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';

/** How a problem stands: by its outcome, and open until it has one. Reopened, it is open again. */
export const standingOf = ({ outcome }: CaseState): ProblemStanding => outcome ?? 'open';

/** The unit's last word on what it still has to rectify, in the present round, is that it is done: 100 %. */
const saysDone = ({ progress }: CaseState, unitId: UnitId, open: readonly Obligation[]): boolean => {
  const own = open.filter(one => one.owedBy === unitId);
  if (own.length === 0) return true;
  const last = progress
    .filter(one => one.unitId === unitId)
    .reduce<Progress | null>((before, one) => (before && before.at > one.at ? before : one), null);
  return last?.percent === 100 && own.every(one => one.openedAt <= last.at);
};

/**
 * Open, and every lead has applied for closing or reported 100 % since its present round began, but nobody has accepted it on
 * the spot: a class of its own, counted inside what is open. What is long-term alone is never done, and what ended with
 * accountability is not either.
 */
export const isDoneNotAccepted = (state: CaseState): boolean => {
  if (state.outcome !== null || state.verifiedAt !== null) return false;
  const work = state.obligations.filter(one => one.kind === 'rectification' && one.state.kind !== 'ended');
  if (work.length === 0 || filedRectifications(state).length > 0) return false;
  const open = work.filter(isOpen);
  return open.every(one => saysDone(state, one.owedBy, open));
};

/** Open, and its finding is contested (复核) and nobody has decided. */
export const isContested = ({ outcome, contests = [] }: CaseState): boolean =>
  outcome === null && contests.some(one => one.decision === 'pending');

/** Open, and something of the work is overdue: as the ledger says 逾期. */
export const isProblemOverdue = ({ outcome, obligations }: CaseState, asOf: Instant): boolean =>
  outcome === null && obligations.some(one => !isBesideTheWork(one) && isOverdue(one, dateOf(asOf)));
