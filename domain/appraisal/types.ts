import type { CivilDate, Instant } from '../calendar/civil-date';
import type { CellMark, DoubtKind, MeasureMethod } from '../codes/assessment';
import type { FindingKind } from '../codes/findings';
import type { Name } from '../codes/names';
import type { Fraction } from '../exact/fraction';
import type { UnitId } from '../obligation/types';
import type { Scheme } from '../scheme/types';

/** 目标值 of one subject and indicator. */
export interface Target {
  subjectId: UnitId;
  indicator: string;
  /** Exact decimal or `num/den` in the unit of the indicator; the grade for what is graded; null: no task this year. */
  value: string | null;
  /** The paper that says so. */
  source: string;
}

/** A figure as the appraisal sees it: which row of the record, when it was recorded, what it replaced. */
export interface AssessedFigure {
  /** The figure's own id, which a correction keeps: the same on every engine. */
  id: string;
  indicator: string;
  subjectId: UnitId;
  year: number;
  method: MeasureMethod;
  /** In the unit of the indicator: percent are percentage points, also where a part of a whole was given. Null for a grade. */
  value: Fraction | null;
  grade: string | null;
  part: { num: Fraction; den: Fraction } | null;
  /** As it was given, `20.12`: what was rounded shows. */
  statedAs: string;
  /** The number of the sample; null where it is no sample. */
  sampleSize: bigint | null;
  /** The upper bound of the third party's interval, in the unit of the indicator; null where it gave none. */
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
  /** Of a false exit (article 7 四), which of its two acts it was; not there where nobody said. */
  exitActs?: readonly ('against-rules' | 'falsified')[];
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
  /** `kind:subject:indicator:figures`, a corrected figure with how often: the same doubt is the same id. */
  id: string;
  kind: DoubtKind;
  subjectId: UnitId;
  /** Null where it is about figures of several indicators. */
  indicator: string | null;
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
  /** The day of the facts. */
  on: CivilDate;
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
  /** There is a plan, and every target of it is met with no rounding up: the indicators whose miss is article 7 (一). */
  isPlanFulfilled: boolean;
}

/** By when figures of a method are due; of one subject where it is named. What stands nowhere is never late. */
export interface FiguresDue {
  subjectId?: UnitId;
  method: MeasureMethod;
  dueOn: CivilDate;
}

/** All that an appraisal is made of. Time is `asOf`: facts of a later day are not seen. */
export interface AppraisalInput {
  scheme: Scheme;
  year: number;
  subjects: readonly UnitId[];
  targets: readonly Target[];
  /** By the id of the question. */
  answers: Readonly<Record<string, string>>;
  /** The figure that people chose where sources are apart, by `cellKey`. */
  choices: Readonly<Record<string, string>>;
  /** Whose results people marked (成效显著). */
  marked: Readonly<Record<UnitId, boolean>>;
  events: readonly AssessedEvent[];
  breaches: readonly AssessedBreach[];
  figures: readonly AssessedFigure[];
  /** Of the year before, for the doubts. */
  figuresBefore: readonly AssessedFigure[];
  due: readonly FiguresDue[];
  asOf: CivilDate;
}

/** Everything that figures, targets and events of a cycle come to. Pure and complete: nothing is judged elsewhere. */
export interface Appraisal {
  cells: Cell[];
  totals: Total[];
  doubts: Doubt[];
  raised: Raised[];
  /** Subjects whose reward may be proposed: plan fulfilled and results marked. */
  rewardable: UnitId[];
  /** Figures that the scheme needs and nobody has given, with the way in which they are to be come by. */
  missing: { subjectId: UnitId; indicator: string; method: MeasureMethod }[];
  /** Figures of several sources for one cell that differ. */
  disagreements: { subjectId: UnitId; indicator: string; figureIds: string[]; chosen: string | null }[];
}
