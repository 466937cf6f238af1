import type { CivilDate } from '../calendar/civil-date';
import type { FormPurpose } from '../codes/form';
import type { FormRef } from './types';

/** A meeting or a day of study: 会议、学习. */
export interface Meeting {
  on: CivilDate;
  what: string;
  /** 主持人 by post, no name of a person needed; may be empty. */
  chair: string;
  /** Who or how many took part, in words; may be empty. */
  attended: string;
}

/** A document: 文号 and day where it has them. */
export interface Paper {
  title: string;
  number: string | null;
  on: CivilDate | null;
  fileId: string | null;
}

/** A dated next step: it becomes a milestone once the office has accepted the report. */
export interface NextStep {
  what: string;
  /** Who does it, by post or office. */
  who: string;
  on: CivilDate;
}

/** What stands in a field. A number that is missing is absent, never 0. */
export type FieldAnswer =
  | { kind: 'text'; text: string }
  /** An integer from 0. */
  | { kind: 'count'; count: number }
  /** 元 as a decimal with at most two places: `4126000`, `12.50`. */
  | { kind: 'money'; yuan: string }
  /** 0 to 100, an integer. */
  | { kind: 'percent'; percent: number }
  | { kind: 'day'; on: CivilDate }
  | { kind: 'meetings'; meetings: Meeting[] }
  | { kind: 'papers'; papers: Paper[] }
  | { kind: 'steps'; steps: NextStep[] };

/** The unit says otherwise than the record: with a reason, and both are shown. */
export interface Otherwise {
  fieldId: string;
  /** The docket of the problem; null for a field of the unit. */
  docketId: string | null;
  /** What the record had when the document was handed in; null for nothing. */
  recorded: FieldAnswer | null;
  said: FieldAnswer;
  reason: string;
}

/**
 * One document (单位报告, 单位方案) of a unit for a whole campaign. It holds what the unit typed and nothing that the record
 * has: that is filled in again whenever it is read, as of the instant at which it was handed in.
 */
export interface UnitDocument {
  purpose: FormPurpose;
  form: FormRef;
  /** By field, for the unit as a whole. */
  answers: Record<string, FieldAnswer>;
  /** By docket of the problem, then by field. */
  problems: Record<string, Record<string, FieldAnswer>>;
  /** By part: nothing to say (无), with the reason. */
  none: Record<string, string>;
  /** By part: it is written in this uploaded file (a stamped scan), the numbers beside it. */
  inFile: Record<string, string>;
  otherwise: Otherwise[];
}
