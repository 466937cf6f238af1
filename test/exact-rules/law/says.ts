/** What the law says of one row. Numbers are exact text; `undefined`: the law gives none for this row. */
export interface Says {
  rule: string;
  part: string | null;
  unit: string | null;
  period: string;
  verdict: string;
  isUnreachable: boolean;
  required?: string;
  found?: string;
}

/** The same verdict whichever day it is. */
export const plainly = (verdict: string) => ({ verdict, isUnreachable: false });

/** Reached, but a later paper may undo it: it counts at the final check. */
export const reachedBy = (isFinal: boolean) => plainly(isFinal ? 'kept' : 'not-due');

/** A figure is missing, which is never 0. */
export const missingBy = (isFinal: boolean) => plainly(isFinal ? 'unknown' : 'not-due');

/** Not reached yet. */
export const shortBy = (isFinal: boolean, isOffCourse = false) =>
  plainly(isFinal ? 'broken' : isOffCourse ? 'at-risk' : 'not-due');
