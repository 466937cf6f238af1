import { wasFiled } from '../obligation/filed';
import { isOpen, type Obligation } from '../obligation/types';
import { leadsOf, type DocketState, type Submission } from './state';
import type { CaseStatus } from '../codes/statuses';
import type { SubmissionKind } from '../codes/docket';

/** What has to be done before the case can be closed as completed, by the units and by the supervision group. */
export const holdingObligations = (state: DocketState): Obligation[] =>
  state.obligations.filter(one => one.holdsClosing && isOpen(one));

/**
 * The rectifications for which accountability was filed: the case has not been put right, whatever its other leads have
 * finished. What a lead did not do that has been replaced since (退办) is its successor's.
 */
export const filedRectifications = (state: DocketState): Obligation[] =>
  state.obligations.filter(
    one => one.kind === 'rectification' && wasFiled(one) && leadsOf(state).includes(one.owedBy),
  );

const rectifications = (state: DocketState): Obligation[] =>
  state.obligations.filter(one => one.kind === 'rectification' && one.state.kind !== 'ended');

const latest = (state: DocketState, what: SubmissionKind, unitId: string) =>
  state.submissions.findLast(one => one.what === what && one.unitId === unitId);

/**
 * True when every rectification that has an end has been applied for and no application waits for a first review. One that
 * ended with accountability has not been applied for: a part alone is not verified.
 */
export const isAppliedFor = (state: DocketState): boolean => {
  const all = rectifications(state);
  return (
    all.length > 0 && all.every(one => one.state.kind === 'met') && filedRectifications(state).length === 0
  );
};

/**
 * What a responsible unit's application still asks the leads to review (初审): rectifications that are open in the round for
 * which it applied.
 */
export const awaitingReview = (state: DocketState, application: Submission): Obligation[] =>
  application.what === 'application' && application.decision === 'pending'
    ? state.obligations.filter(
        one => application.obligationIds.includes(one.id) && isOpen(one) && one.openedAt <= application.at,
      )
    : [];

const handedInByAll = (
  state: DocketState,
  what: SubmissionKind,
  decision: 'pending' | 'approved',
): boolean => {
  const owing = leadsOf(state);
  return (
    owing.length > 0 &&
    owing.every(unitId => {
      const one = latest(state, what, unitId);
      return (
        one !== undefined &&
        one.decision !== 'returned' &&
        one.decision !== 'withdrawn' &&
        (decision === 'pending' || one.decision === 'approved')
      );
    })
  );
};

const isReceivedByAll = (state: DocketState): boolean => {
  const receipts = state.obligations.filter(one => one.kind === 'receipt' && one.state.kind !== 'ended');
  return receipts.length > 0 && receipts.every(one => one.state.kind === 'met');
};

/**
 * The status that follows from what has been handed in: a case with several leads stands where its slowest one does.
 * 申请销号 while an application of a responsible unit waits for the lead's first review; 验收中 once everything is applied for.
 */
export const statusOf = (state: DocketState): CaseStatus => {
  if (state.outcome) return 'closed';
  if (state.announcedUntil) return 'announced';
  if (isAppliedFor(state)) return 'verifying';
  if (state.submissions.some(one => awaitingReview(state, one).length > 0)) return 'applied';
  if (handedInByAll(state, 'plan', 'approved')) return 'rectifying';
  if (handedInByAll(state, 'plan', 'pending')) return 'planned';
  return isReceivedByAll(state) ? 'received' : 'assigned';
};
