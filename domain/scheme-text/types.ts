import type { CivilDate } from '../calendar/civil-date';
import type { AssessmentStep } from '../codes/assessment';
import type { UnitLevel } from '../codes/figures';
import type { FindingKind } from '../codes/findings';
import type { SchemeAskCode } from '../codes/scheme-text';
import type { SourcePlace } from '../policy-text/types';

/** Something that was read, with the words that say it and where they stand in the source. */
export interface Placed<T> {
  value: T;
  words: string;
  place: SourcePlace;
}

/** (一), (二) … of an article. `title` is what stands before its first 。, where that is a name and no sentence. */
export interface ReadItem {
  no: string;
  title: string | null;
  text: string;
  place: SourcePlace;
}

/** 第五条, as it stands: `no` is `5`, of 第九条之一 `9a`; `text` without its number and white space, items included. */
export interface ReadArticle {
  no: string;
  /** What stands before its first item; all of it where it has none. */
  head: string;
  text: string;
  items: ReadItem[];
  place: SourcePlace;
}

export interface SchemeAsk {
  code: SchemeAskCode;
  /** Null where nothing in the text is about it. */
  words: string | null;
  place: SourcePlace | null;
  /** The codes or days that the words leave a choice of. */
  readings?: string[];
}

/** `MM-DD`. */
export interface EndOfCycle {
  year: 0 | 1;
  month: number;
  /** Null: the month's last day. */
  day: number | null;
}

/**
 * 考核办法 as a text says it. What is null was not said, or not clearly enough; then it stands in `asks`, but for what no scheme
 * needs. A step or kind that is null is one of which nobody knows what it is.
 */
export interface SchemeReading {
  title: Placed<string>;
  articles: ReadArticle[];
  areas: Placed<string>[];
  level: { from: Placed<UnitLevel> | null; of: Placed<UnitLevel> | null };
  count: Placed<number> | null;
  subjects: Placed<string>[];
  years: Placed<{ from: number; to: number }> | null;
  organiser: Placed<string> | null;
  leads: Placed<string>[];
  joining: Placed<string>[];
  starts: Placed<string> | null;
  ends: Placed<EndOfCycle> | null;
  steps: Placed<AssessmentStep | null>[] | null;
  kinds: Placed<FindingKind | null>[] | null;
  interpreter: Placed<string> | null;
  inForceFrom: Placed<CivilDate> | null;
  inForceTo: Placed<CivilDate> | null;
  replaced: (Placed<string> & { issuedOn: CivilDate | null })[];
  annexes: Placed<string>[];
  asks: SchemeAsk[];
}
