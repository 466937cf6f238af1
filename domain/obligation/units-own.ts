import type { ObligationKind } from '../codes/obligation';

/** What units owe themselves; everything else is owed by an office, 督导组 or leadership about the work of units. */
export const unitsOwnKinds = [
  'receipt',
  'liaison',
  'plan',
  'rectification',
  'milestone',
  'report',
  'feedback',
  'progress-feedback',
  'new-deadline',
] as const satisfies ObligationKind[];
