import type { AnswersChange } from './use-draft';
import type { DraftStep } from './draft-steps';

/** What a person fills in beside the choice itself. */
export interface Filled {
  /** Units by their ids. */
  units: readonly string[];
  words: string;
  day: string | null;
}

export const nothingFilled: Filled = { units: [], words: '', day: null };

/** One of the answers to a question. */
export interface Choice {
  id: string;
  title: string;
  note?: string;
  /** What has to be filled in with it, under which name. */
  asks?: { what: 'units' | 'unit' | 'words' | 'day'; label: string; hint?: string };
  /** Units that may be meant, to be added by a press; with their words before them. */
  hints?: { label: string; units: { id: string; name: string }[] };
  /** A dialog makes what is missing; the answer follows from it. */
  makes?: { what: 'unit'; name: string } | { what: 'person'; unitId: string };
  /** It is answered in a step of its own. */
  goes?: { step: DraftStep; at?: string };
  /** It is corrected elsewhere: in what was read of the entry, or in the text, which is then imported again. */
  opens?: 'result' | 'import';
  /** What it means for the answers; null as long as something is to be filled in. */
  take?: (filled: Filled) => AnswersChange | null;
}

/** Whether a choice can be confirmed as it is filled in. */
export const isComplete = (choice: Choice, filled: Filled): boolean =>
  choice.take ? choice.take(filled) !== null : true;
