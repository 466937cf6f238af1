import type { CivilDate, Instant } from '../calendar/civil-date';
import type { Name } from '../codes/names';
import type { DiscrepancyKind, ProblemStanding, ReturnStanding } from '../codes/report';
import type { FieldAnswer, NextStep, Paper } from '../form/document';
import type { FormRef } from '../form/types';
import type { UnitId } from '../obligation/types';

/** One summand of a figure: what it is, how much, and what it is counted from. */
export interface FigurePart {
  /** In words, in both languages: 「已销号」, the unit's name, a category. */
  label: Name;
  /** As the figure's: an integer, or 元 as a decimal; null where it is missing (未报), which is never 0. */
  value: string | null;
  /** The dockets of the problems that are counted in it. */
  docketIds?: string[];
  /** The units whose returns it comes from, or that owe it. */
  unitIds?: UnitId[];
  /** Why it is as it is: not handed in, sides that differ, what was settled. */
  note?: Name;
}

/** A number of the report that can be opened: always the sum of its parts. */
export interface Figure {
  /** Stable from version to version: `problems`, `problems:open`, `category:资金管理:open`, `units:late`, `field:meetings`. */
  id: string;
  name: Name;
  kind: 'count' | 'money';
  /** 量词: 个, 次, 人, 份. */
  measure: string;
  /** An integer, or 元 as a decimal; null where every part is missing: what nobody has said is not 0 either. */
  value: string | null;
  /** How it is counted, in a sentence. */
  rule: Name;
  /** From where it comes: counted on the record, or summed of returns. */
  origin: 'record' | 'returns';
  parts: FigurePart[];
}

/** One problem of the annex: the ledger's line as of the cut-off. */
export interface CompiledProblem {
  docketId: string;
  ref: string;
  category: string;
  title: string;
  standing: ProblemStanding;
  /** Open, and the units say that it is done. */
  isDoneNotAccepted: boolean;
  /** Open, and its finding is contested (复核). */
  isContested: boolean;
  isOverdue: boolean;
  leadIds: UnitId[];
  dueOn: CivilDate | null;
  /** Beside `dueOn` where that was moved. */
  originalDueOn: CivilDate | null;
  closedOn: CivilDate | null;
  /** In words: measures, progress and results as the record has them. */
  done: string;
  /** Why it is open and who waits for whom, in words; empty where it is closed. */
  waiting: string;
  nextSteps: (NextStep & { unitId: UnitId })[];
}

/** A unit's return as the report has it. */
export interface CompiledReturn {
  unitId: UnitId;
  unitName: string;
  isTownship: boolean;
  standing: ReturnStanding;
  /** Of the newest that counts; null where nothing does: missing, sent back, withdrawn. */
  receivedAt: Instant | null;
  dueOn: CivilDate | null;
  /** Which of its returns counts, from 1; null where none does. */
  number: number | null;
  /** The form on which it was written; null where nothing counts, or where only free papers on single cases do. */
  form: FormRef | null;
  /** The cases, and the unit's own file, for which a return counts and for which one is owed and none does. */
  coveredIds: string[];
  lackingIds: string[];
  /** 撤并: the day since which the unit is no more. */
  closedOn: CivilDate | null;
}

/** One side of a discrepancy; null for the record. */
export interface DiscrepancySide {
  unitId: UnitId | null;
  value: FieldAnswer | null;
  reason: string;
}

export interface Discrepancy {
  /** Made of what it is about and of what is said: it is a new question once a side says something else. */
  key: string;
  kind: DiscrepancyKind;
  /** The field of the form, where it is about one. */
  fieldId: string | null;
  docketId: string | null;
  /** In a sentence, in both languages. */
  says: Name;
  sides: DiscrepancySide[];
  /** Which side counts, from 0; `both` keeps all beside each other. Null while nobody has decided. */
  settled: { choice: number | 'both'; reason: string } | null;
}

/** A part of the report: the office's own words on top, then what the units wrote, each under its name. */
export interface CompiledPart {
  partId: string;
  name: Name;
  words: string;
  /** Figures of this part, by id, in their order. */
  figureIds: string[];
  gathered: { unitId: UnitId; unitName: string; fieldId: string; docketId: string | null; text: string }[];
  /** Each document once, under the first unit that handed it in. */
  papers: (Paper & { unitId: UnitId; fieldId: string })[];
  /** Units that have nothing to say here (无), with their reason. */
  none: { unitId: UnitId; unitName: string; reason: string }[];
  /** Units whose words stand in a stamped scan. */
  inFile: { unitId: UnitId; unitName: string; fileId: string }[];
  /** Units of which the part is asked and that have not filled it. */
  missing: UnitId[];
}

/** Everything that one version of the compiled report says, as JSON; its hash stands in the event. */
export interface CompiledReport {
  campaignId: string;
  campaignTitle: string;
  form: FormRef;
  /** Everything that was recorded by this instant, and nothing later. */
  cutOffAt: Instant;
  figures: Figure[];
  categories: string[];
  problems: CompiledProblem[];
  returns: CompiledReturn[];
  parts: CompiledPart[];
  discrepancies: Discrepancy[];
}
