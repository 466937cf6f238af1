import type { SubmissionKind } from '../codes/docket';
import type { UnitId } from '../obligation/types';
import { leadsOf, type DocketState } from './state';

/**
 * True where a paper of a unit is decided on: what a lead handed in before the task was passed on is not any more; after the closing
 * only a report is, and after a withdrawal nothing. A unit's file that was ended takes nothing either.
 */
export const isWanted = (state: DocketState, what: SubmissionKind, unitId: UnitId): boolean =>
  state.kind !== 'case'
    ? state.status !== 'closed'
    : leadsOf(state).includes(unitId) &&
      (state.outcome === null || (what === 'report' && state.outcome !== 'withdrawn'));
