import type { Name } from '../codes/names';
import type { Fraction } from '../exact/fraction';

/** What the numbers say, before it is asked whether the day has come and how strong the rule is. */
export type Outcome =
  /** `isSettled`: nothing later can undo it. */
  | { is: 'kept'; isSettled: boolean }
  | { is: 'kept-rounded'; isSettled?: boolean }
  /**
   * Not reached, and it still can be. `reached`: how much of it is, for the interim checks; `isOffCourse` where the kind has
   * marks of its own on the way.
   */
  | { is: 'short'; reached: Fraction | null; isOffCourse?: boolean }
  /** Not reached, and it cannot be any more. */
  | { is: 'unreachable' }
  /** Done against the rule: nothing later mends it. */
  | { is: 'violated' }
  /** A figure that is needed is not there. */
  | { is: 'missing' }
  /** The text is silent, or two sources differ: a person is asked. */
  | { is: 'question' }
  | { is: 'not-applicable' };

/** An outcome with what it rests on. Numbers are exact text. */
export interface Judgement {
  outcome: Outcome;
  required: string | null;
  found: string | null;
  formula: string | null;
  figures: readonly string[];
  /** What is so, in a sentence; the frame adds what follows from the day. */
  reason: Name;
}
