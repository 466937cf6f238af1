import type { CivilDate } from '../calendar/civil-date';
import type { PeriodUnit } from '../codes/periods';
import type { FigureRole, OtherNumberKind, RuleQuestionCode } from '../codes/policy-text';
import type { Comparator, Modality, RuleKind, RuleScope, Stage } from '../codes/rules';

/** A place in the source: `source.slice(start, end)`, and the line (from 1) in which it begins. */
export interface SourcePlace {
  start: number;
  end: number;
  line: number;
}

/** What a person is asked, at the words that leave it open. */
export interface RuleQuestion {
  code: RuleQuestionCode;
  place: SourcePlace;
  /** The values that the words leave a choice of: days. */
  readings?: string[];
}

/** A number of a sentence with what it is measured in. */
export interface Figure {
  role: FigureRole;
  /** Null where the words contradict each other: then it is asked. */
  comparator: Comparator | null;
  /** Exact: `15000000` (元), `3/4`, `500`. */
  number: string;
  /** `元`, `亩`, `人` …; null for ratios. */
  unit: string | null;
  /** For each of what: 「每亩5元」 is 5 元 per 亩. */
  per: string | null;
  /** As written: `1500万元`. */
  statedAs: string;
  place: SourcePlace;
}

export type ProposedPeriod =
  /** Each of these years, both included. */
  | { kind: 'years'; from: number; to: number }
  /** These years together. */
  | { kind: 'span'; from: number; to: number }
  /**
   * Each year (`every` 1), every two years (2); `from` null where no first year is named; `day` (`01-31`) where it ends on a day
   * of it.
   */
  | { kind: 'each-year'; from: number | null; every: number; day?: string }
  | { kind: 'each'; unit: 'half-year' | 'quarter' | 'month' | 'week' | 'day' }
  | { kind: 'by'; day: CivilDate }
  | { kind: 'once' }
  /** Within a length of time from an event that differs from case to case, or from the document. */
  | { kind: 'within'; n: number; unit: PeriodUnit; from: string | null }
  /** The text says nothing of it, or what it says was not read: there is a question then. */
  | { kind: 'unstated' };

/** Whom a rule is about. */
export interface ProposedSet {
  /** As the text calls them. */
  name: string;
  /** How many the sentence says that there are. */
  size: number | null;
  /** One by one, where the text or its annex lists them. */
  members: string[];
}

/** A rule as a sentence proposes it; a person confirms it. What could be read otherwise has a question. */
export interface RuleProposal {
  id: string;
  kind: RuleKind;
  /** Null where the rule has no number to compare, or the words contradict each other (then asked). */
  comparator: Comparator | null;
  number: string | null;
  unit: string | null;
  per: string | null;
  statedAs: string | null;
  /** The other numbers of the same rule: caps, conditions, what it was before. */
  beside: Figure[];
  period: ProposedPeriod;
  modality: Modality;
  scope: RuleScope;
  set: ProposedSet | null;
  owner: string | null;
  stage: Stage | null;
  /** `二3¶1`, `第五条`. */
  clause: string;
  /** The number's place, or of what carries the rule where it has none. */
  place: SourcePlace;
  sentence: SourcePlace;
  /** Where its period is written. */
  periodPlace: SourcePlace | null;
  questions: RuleQuestion[];
}

/** A number or date that could not be typed. */
export interface UnreadNumber {
  text: string;
  place: SourcePlace;
  clause: string;
  question: RuleQuestion;
}

/** A number that asks for nothing. */
export interface OtherNumber {
  kind: OtherNumberKind;
  text: string;
  place: SourcePlace;
}

/** A damaged glyph as it was read. */
interface RepairedGlyph {
  was: string;
  readAs: string;
  place: SourcePlace;
}

export interface PolicyReading {
  title: string;
  documentNumber: string | null;
  issuer: string | null;
  issuedOn: CivilDate | null;
  proposals: RuleProposal[];
  unread: UnreadNumber[];
  others: OtherNumber[];
  repaired: RepairedGlyph[];
}
