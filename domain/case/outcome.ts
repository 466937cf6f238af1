import { dateOf } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { DocketState } from './state';
import { stillClimbs } from '../ladder/still-climbs';
import type { Policy } from '../policy/types';
import { refuse } from './context';
import { filedRectifications, holdingObligations, isAppliedFor } from './status-of';
import { hasFiled } from '../obligation/filed';
import type { CaseOutcome } from '../codes/statuses';

/** True once nothing that holds the closing leads anywhere any more: what was not done has been through its ladder. */
const hasRunOut = (state: DocketState, policy: Policy): boolean =>
  !holdingObligations(state).some(one => stillClimbs(one, state.obligations, policy));

/** True while everything has been applied for and waits for the supervision group. */
const awaitsVerification = (state: DocketState): boolean => isAppliedFor(state) && state.verifiedAt === null;

/** True where something that holds the closing was not done: it is open, or it ended with accountability. */
const isUnfinished = (state: DocketState): boolean =>
  holdingObligations(state).length > 0 || hasFiled(state.obligations);

/**
 * True for an open case that only the office can move on: accountability was filed, nothing climbs any more, and there is
 * no acceptance to close it on. It is closed as 未完成 or given a new round (domain.md §4).
 */
export const awaitsOffice = (state: DocketState, policy: Policy): boolean =>
  state.kind === 'case' &&
  state.outcome === null &&
  state.verifiedAt === null &&
  !awaitsVerification(state) &&
  hasFiled(state.obligations) &&
  hasRunOut(state, policy);

const assertCompletable = (state: DocketState, { now }: Facts): void => {
  const filed = filedRectifications(state);
  if (filed.length > 0)
    refuse('ACCOUNTABILITY_FILED', { unitIds: [...new Set(filed.map(one => one.owedBy))] });
  if (!state.verifiedAt) refuse('NOT_VERIFIED');
  if (state.announcedUntil && dateOf(now) <= state.announcedUntil)
    refuse('STILL_ANNOUNCED', { until: state.announcedUntil });
  const holding = holdingObligations(state);
  if (holding.length > 0) refuse('STILL_OWED', { obligations: holding.map(one => one.what) });
};

/**
 * The outcomes are distinct: 完成 and 基本完成,持续整改 are for what was accepted on the spot and owes nothing any more, 未完成 for
 * what was not done and has been through every ladder.
 *
 * @throws DomainError `AWAITS_VERIFICATION`, `LADDER_NOT_ENDED`, `NOTHING_UNFINISHED`, `ACCOUNTABILITY_FILED`, `NOT_VERIFIED`, `STILL_ANNOUNCED`,
 * `STILL_OWED`, `OUTCOME_WRONG`
 */
export const assertOutcome = (
  state: DocketState,
  outcome: Exclude<CaseOutcome, 'withdrawn'>,
  facts: Facts,
): void => {
  if (outcome === 'not-completed') {
    if (awaitsVerification(state)) refuse('AWAITS_VERIFICATION');
    if (!hasRunOut(state, facts.policy)) refuse('LADDER_NOT_ENDED');
    if (!isUnfinished(state)) refuse('NOTHING_UNFINISHED');
    return;
  }
  assertCompletable(state, facts);
  const expected = state.isLongTerm ? 'mostly-completed' : 'completed';
  if (outcome !== expected) refuse('OUTCOME_WRONG', { expected });
};
