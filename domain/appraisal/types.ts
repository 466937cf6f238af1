import type { CivilDate, Instant } from '../calendar/civil-date';
import type { CellMark, DoubtKind, MeasureMethod } from '../codes/assessment';
import type { FindingKind } from '../codes/findings';
import type { Name } from '../codes/names';
import type { Fraction } from '../exact/fraction';
import type { UnitId } from '../obligation/types';

/** 目标值 of one subject and indicator. */
export interface Target {
  subjectId: UnitId;
  indicator: string;
  /** Exact decimal or `num/den`; the grade for what is graded; null: no task this year. */
  value: string | null;
  /** The paper that says so. */
  source: string;
}

/** A figure as the appraisal sees it: which row of the record, when it was recorded, what it replaced. */
export interface AssessedFigure {
  /** The id of the row. */
  id: string;
  indicator: string;
  subjectId: UnitId;
  year: number;
  method: MeasureMethod;
  /** Null for a grade. */
  value: Fraction | null;
  grade: string | null;
  part: { num: Fraction; den: Fraction } | null;
  /** As it was given, `20.12`: what was rounded shows. */
  statedAs: string;
  /** The number of the sample; null where it is no sample. */
  sampleSize: bigint | null;
  /** The upper bound of the third party's interval; null where it gave none. */
  upperBound: Fraction | null;
  source: string;
  asOf: CivilDate;
  recordedAt: Instant;
  /** What it was before it was corrected, earliest first. */
  before: { statedAs: string; recordedAt: Instant }[];
}

/** A recorded event: a complaint upheld, something forbidden, a falsified exit. */
export interface AssessedEvent {
  id: string;
  subjectId: UnitId;
  /** The indicator that it counts for (`per-event`, `veto`, `bonus`), or null. */
  indicator: string | null;
  /** The forbidden act (article 7 三), or null. */
  forbidden: string | null;
  /** The kind of article 7 of which it is, where it is one. */
  kind: FindingKind | null;
  on: CivilDate;
  says: string;
  /** + or −, for bonus and malus. */
  points: string | null;
}

/** A broken rule that the scheme binds, as the campaign's targets confirmed it. */
export interface AssessedBreach {
  id: string;
  rule: string;
  subjectId: UnitId;
  /** The day of the facts. */
  on: CivilDate;
  says: Name;
}

/** One cell of indicators × subjects. */
export interface Cell {
  subjectId: UnitId;
  indicator: string;
  mark: CellMark;
  target: string | null;
  /** The figure that counts; null where none does. */
  figureId: string | null;
  /** What is shown: `97.4%`, `良好`. */
  shown: Name;
  /** Exact; null where the scheme gives no points, or a question is open. */
  points: Fraction | null;
  of: Fraction | null;
  /** With the figures in it: `10 − ⌊(98 − 97.4) ÷ 0.1⌋ × 1 = 4`. */
  formula: Name;
  /** The rule as a sentence. */
  says: Name;
  cite: string;
  /** Questions that were assumed or are open. */
  asks: string[];
  doubts: string[];
}

export interface Doubt {
  /** `kind:subject:indicator:figure`: the same doubt is the same id. */
  id: string;
  kind: DoubtKind;
  subjectId: UnitId;
  indicator: string;
  figureIds: string[];
  says: Name;
}

/** What article 7 makes of the figures and events: proposed, people establish it. */
export interface Raised {
  /** The same finding has the same key, however often it is raised: `kind:subject:indicator|rule|event`. */
  key: string;
  kind: FindingKind;
  subjectId: UnitId;
  origin: FindingOrigin;
  title: string;
  says: Name;
  cite: string;
}

export type FindingOrigin =
  | { kind: 'indicator'; indicator: string; figureId: string | null; found: string; required: string }
  | { kind: 'breach'; breachId: string; rule: string }
  | { kind: 'event'; eventId: string }
  /** Entered by hand, or imported: of other organs, or of nobody's scheme. */
  | { kind: 'entered' };

export interface Total {
  subjectId: UnitId;
  /** Null while a cell that counts has no points. */
  points: Fraction | null;
  of: Fraction | null;
  /** The indicators that veto. */
  vetoedBy: string[];
  /** Every target of the plan met, with no rounding up. */
  isPlanFulfilled: boolean;
}

/** Everything that figures, targets and events of a cycle come to. Pure and complete: nothing is judged elsewhere. */
export interface Appraisal {
  cells: Cell[];
  totals: Total[];
  doubts: Doubt[];
  raised: Raised[];
  /** Subjects whose reward may be proposed: plan fulfilled and results marked. */
  rewardable: UnitId[];
  /** What is still missing for each step. */
  missing: { subjectId: UnitId; indicator: string; method: MeasureMethod }[];
  /** Figures of several sources for one cell that differ. */
  disagreements: { subjectId: UnitId; indicator: string; figureIds: string[]; chosen: string | null }[];
}
