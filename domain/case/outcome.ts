import { dateOf } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { DocketState } from '../docket/state';
import { stillClimbs } from '../ladder/still-climbs';
import type { Policy } from '../policy/types';
import { refuse } from './context';
import { filedRectifications, holdingObligations, isAppliedFor } from './status-of';
import { hasFiled } from '../obligation/filed';
import type { CaseOutcome } from '../codes/statuses';

/** True once nothing that holds the closing leads anywhere any more: what was not done has been through its ladder. */
export const hasRunOut = (state: DocketState, policy: Policy): boolean =>
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
    refuse('ACCOUNTABILITY_FILED', '有牵头单位经问责仍未完成整改:请重新限期,或按未完成结案', {
      unitIds: [...new Set(filed.map(one => one.owedBy))],
    });
  if (!state.verifiedAt) refuse('NOT_VERIFIED', '尚未通过现场验收,不能销号');
  if (state.announcedUntil && dateOf(now) <= state.announcedUntil)
    refuse('STILL_ANNOUNCED', `公示期至 ${state.announcedUntil}(含当日),期满后方可销号`, {
      until: state.announcedUntil,
    });
  const holding = holdingObligations(state);
  if (holding.length > 0)
    refuse('STILL_OWED', `还有 ${holding.length} 项未完成,不能销号`, {
      obligations: holding.map(one => one.what),
    });
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
    if (awaitsVerification(state)) refuse('AWAITS_VERIFICATION', '已全部申请销号,请先验收:通过或退回整改');
    if (!hasRunOut(state, facts.policy))
      refuse('LADDER_NOT_ENDED', '还有未到期或问责程序未结的事项,不能按未完成结案');
    if (!isUnfinished(state)) refuse('NOTHING_UNFINISHED', '应办事项均已完成,不能按未完成结案');
    return;
  }
  assertCompletable(state, facts);
  const expected = state.isLongTerm ? 'mostly-completed' : 'completed';
  if (outcome !== expected)
    refuse('OUTCOME_WRONG', state.isLongTerm ? '含长期任务,应为「基本完成,持续整改」' : '应为「完成」', {
      expected,
    });
};
