import type { CaseStatus } from '../codes/statuses';
import type { CommandKind } from '../codes/commands';

const handIn: CommandKind[] = [
  'submit-plan',
  'approve-plan',
  'return-plan',
  'submit-report',
  'accept-report',
  'return-report',
];
/** Dates can be extended and clocks stopped as long as something is owed, after the closing too (follow-ups). */
const dates: CommandKind[] = ['ask-extension', 'decide-extension', 'pause-clock', 'resume-clock'];
// What holds the closing up can be done in every status before it: else it could never be done at all.
const always: CommandKind[] = [
  'sign-for',
  'decide-task-return',
  'contest',
  'decide-contest',
  ...handIn,
  ...dates,
  'report-progress',
  'complete-milestone',
  'record-review',
  'close',
  'withdraw',
];
// The office's slowness with a plan does not hold a unit up, so applying does not wait for its approval; nor does one
// lead wait for the first review of what concerns another.
const working: CommandKind[] = [
  ...always,
  'return-task',
  'reassign',
  'add-task',
  'open-round',
  'apply-for-closing',
  'first-review',
];

/**
 * Which commands a case takes in which status. A case with several leads keeps the status of its slowest one, so what
 * the others do next is allowed as well. `close` as not completed is possible once every ladder has ended.
 */
export const allowedCommands = {
  assigned: working,
  received: working,
  planned: working,
  rectifying: working,
  applied: working,
  verifying: [...always, 'open-round', 'verify'],
  announced: always,
  closed: ['complete-milestone', 'record-review', 'look-back', 'reopen', 'accept-report', ...dates],
} as const satisfies Record<CaseStatus, readonly CommandKind[]>;

/** What a unit's own file in the campaign takes while it is open. */
export const unitFileCommands: readonly CommandKind[] = ['name-liaison', ...handIn, ...dates, 'open-round'];
