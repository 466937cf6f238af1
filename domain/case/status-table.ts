import type { CommandKind } from './commands';
import type { CaseStatus } from './statuses';

const always: CommandKind[] = [
  'report-progress',
  'complete-milestone',
  'record-review',
  'open-round',
  'withdraw',
];
const handIn: CommandKind[] = [
  'submit-plan',
  'approve-plan',
  'return-plan',
  'submit-report',
  'accept-report',
  'return-report',
];
const arriving: CommandKind[] = ['sign-for', 'return-task', 'decide-task-return'];
// The office's slowness with a plan does not hold a unit up, so applying does not wait for its approval.
const closing: CommandKind[] = ['apply-for-closing', 'first-review'];

/**
 * Which commands a case takes in which status. A case with several leads keeps the status of its slowest one, so what
 * the others do next is allowed as well. `close` as not completed is possible once every ladder has ended.
 */
export const allowedCommands = {
  assigned: [...always, ...arriving, ...handIn, ...closing, 'close'],
  received: [...always, 'decide-task-return', ...handIn, ...closing, 'close'],
  planned: [...always, ...handIn, ...closing, 'close'],
  rectifying: [...always, ...handIn, ...closing, 'close'],
  applied: [
    ...always,
    'approve-plan',
    'submit-report',
    'accept-report',
    'return-report',
    'first-review',
    'close',
  ],
  verifying: [
    ...always,
    'approve-plan',
    'submit-report',
    'accept-report',
    'return-report',
    'verify',
    'close',
  ],
  announced: [
    'report-progress',
    'complete-milestone',
    'submit-report',
    'accept-report',
    'return-report',
    'close',
    'withdraw',
  ],
  closed: ['complete-milestone', 'record-review', 'look-back', 'reopen', 'accept-report'],
} as const satisfies Record<CaseStatus, readonly CommandKind[]>;

/** What a unit's own file in the campaign takes while it is open. */
export const unitFileCommands: readonly CommandKind[] = ['name-liaison', ...handIn, 'open-round'];
