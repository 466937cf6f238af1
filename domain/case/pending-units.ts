import type { SubmissionKind } from '../codes/docket';
import type { DocketState } from './state';

/** The units of which something handed in waits for a decision, each once. */
export const pendingUnits = (state: DocketState, what: SubmissionKind): string[] => [
  ...new Set(
    state.submissions.filter(one => one.what === what && one.decision === 'pending').map(one => one.unitId),
  ),
];
