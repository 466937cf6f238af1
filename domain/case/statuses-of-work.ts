import { caseStatuses, type CaseStatus } from '../codes/statuses';

/**
 * The office's slowness with a plan does not hold a unit up, so applying does not wait for its approval; nor does one lead
 * wait for the first review of what concerns another.
 */
export const beforeVerification: readonly CaseStatus[] = [
  'assigned',
  'received',
  'planned',
  'rectifying',
  'applied',
];

/** What holds the closing up can be done in every status before it: else it could never be done at all. */
export const untilClosed: readonly CaseStatus[] = [...beforeVerification, 'verifying', 'announced'];

/** Follow-ups are owed, extended and paused after the closing too. */
export const always: readonly CaseStatus[] = caseStatuses;
