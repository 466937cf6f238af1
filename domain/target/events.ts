import type { Name } from '../codes/names';
import type { CivilDate } from '../calendar/civil-date';
import type { Verdict } from '../codes/rules';
import type { CoreEvent, Made } from '../docket/core-events';
import type { Notice } from '../breach/events';
import type { Pack } from '../rules/types';

/** What one evaluation came to. */
export interface Evaluated {
  /** From 1, in the campaign. */
  number: number;
  asOf: CivilDate;
  packs: { id: string; version: number; hash: string }[];
  /** All rows as they stand after it, by verdict. */
  counts: Partial<Record<Verdict, number>>;
  rows: number;
  /** SHA-256 over the keys and hashes of all rows, in the order of their keys. */
  hash: string;
  /** The rows that are others than before, or are no more, in order; what they say stands in the table of changes. */
  changed: string[];
  /** The next day after whose end everything is evaluated again; null where nothing is to come. */
  checkOn: CivilDate | null;
}

/** Everything that can happen to a campaign's file of targets, in the past tense. */
export type TargetEvent =
  | CoreEvent
  /** The whole content; a newer version of a pack takes the place of the one before. */
  | Made<'pack-adopted', { pack: Pack; hash: string }>
  /** Another answer is another event. */
  | Made<'ask-answered', { ask: string; question: Name; value: string; reason: string }>
  | Made<'notice-attached', { rule: string; notice: Notice }>
  | Made<'rules-evaluated', Evaluated>;
