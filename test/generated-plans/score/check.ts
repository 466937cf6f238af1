/** How one field of the truth came out. */
export type Outcome = 'right' | 'asked' | 'silent';

export interface Check {
  /** Which kind of field: `deadline.dueOn`, `problem`. */
  field: string;
  outcome: Outcome;
  /** Which entry, where there are several. */
  entry?: string;
  wanted?: unknown;
  got?: unknown;
}
