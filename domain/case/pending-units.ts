import type { SubmissionKind } from '../codes/docket';
import type { DocketState } from './state';

/** The units of which something handed in waits for a decision in this docket, each once. */
export const pendingUnits = (state: DocketState, what: SubmissionKind): string[] => [
  ...new Set(
    state.submissions
      .filter(one => one.what === what && one.decision === 'pending' && one.within === undefined)
      .map(one => one.unitId),
  ),
];
