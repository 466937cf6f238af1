import type { CivilDate } from '../calendar/civil-date';
import type { Deadline } from '../deadline/types';
import type { Place } from './places/place';
import type { DutyKind, LabelMeaning, QuestionCode, RefusalCode } from '../codes/plan';

/** A place in the source text as it was given, in UTF-16 units: `source.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

interface PlanProblem {
  ordinal: number;
  text: string;
  source: Span;
}

interface PlanCategory {
  /** As printed without brackets: `一`. With the problem's ordinal it makes the ref `一-1`. */
  ordinal: string;
  title: string;
  problems: PlanProblem[];
  source: Span;
}

interface PlanMeasure {
  /** As printed without brackets: `一`, `七`. */
  ordinal: string;
  title: string;
  text: string;
  source: Span;
}

/** A milestone (节点) found in a measure's text; `owedBy` only where the sentence itself names who owes it. */
export interface PlanMilestone extends Deadline {
  owedBy?: string[];
  source: Span;
}

/** One assignment bracket: who answers for what by when (牵头, 责任, 配合, 督导; 责任领导, 责任人). */
export interface PlanAssignment {
  /** The ordinal as printed: `(八)`, `2`, `(1)`. */
  label: string;
  measureOrdinal: string | null;
  /** `一-1` where the assignment stands under a problem. */
  problemRef: string | null;
  /** The text that this assignment answers for: the measure's, or the item's where a measure has items. */
  text: string;
  leads: string[];
  responsible: string[];
  supporting: string[];
  supervising: string[];
  officers: string[];
  /** 「等」: the list is not complete. */
  isOpenEnded: boolean;
  deadline: Deadline | null;
  milestones: PlanMilestone[];
  source: Span;
}

export interface PlanPhase {
  name: string;
  startsOn: CivilDate | null;
  endsOn: CivilDate | null;
  source: Span;
}

export interface PlanDuty {
  what: DutyKind;
  /** As written: 「各有关责任单位」, or `null` where the sentence names nobody. */
  owedBy: string | null;
  dueOn: CivilDate | null;
  source: Span;
}

/** Something that a person has to decide before launch; `proposals` best first, when there are any. */
export interface PlanQuestion {
  code: QuestionCode;
  message: string;
  source: Span | null;
  /** Where it belongs: an assignment's index, a problem's ref, the label that it asks about. */
  about?: { assignment?: number; problemRef?: string; label?: string };
  proposals?: string[];
}

export interface Plan {
  title: string;
  number: string | null;
  issuer: string | null;
  issuedOn: CivilDate | null;
  categories: PlanCategory[];
  measures: PlanMeasure[];
  assignments: PlanAssignment[];
  phases: PlanPhase[];
  duties: PlanDuty[];
  questions: PlanQuestion[];
  /** What people said of labels that the document has: it was read by that. */
  labels?: Record<string, LabelMeaning>;
}

/** A text that is no rectification plan is refused with a reason; nothing is half-read. */
export type PlanReading =
  { ok: true; plan: Plan; places: Place[] } | { ok: false; code: RefusalCode; reason: string };
