import type { Instant } from '../calendar/civil-date';
import type { PartRole } from '../codes/docket';
import type { RecordSource } from '../codes/form';
import type { Name } from '../codes/names';
import type { ProblemStanding } from '../codes/report';
import type { FieldAnswer, Otherwise } from '../form/document';
import type { DocumentProblem } from '../form/document-problem';
import type { PartStanding } from '../form/find-missing';
import type { KeptAnswer } from '../form/read-under';
import type { Form, FormField } from '../form/types';
import type { UnitId } from '../obligation/types';

/** From where a value comes, so that everybody can defend it. */
export type FieldOrigin =
  /** Counted or taken from the record; `docketIds` are those in which it stands. */
  | { from: RecordSource; says: Name; docketIds: string[] }
  /** Typed by the unit somewhere in this campaign before: it is there to be taken over, not asked again. */
  | { from: 'earlier'; says: Name; docketId: string; at: Instant }
  | { from: 'unit' };

/** A field of a form with what stands in it. */
export interface FilledField {
  field: FormField;
  /** The problem's docket; null for a field of the unit. */
  docketId: string | null;
  value: FieldAnswer | null;
  origin: FieldOrigin;
  otherwise: Otherwise | null;
}

/** A problem in which the unit has a part. */
export interface FilledProblem {
  docketId: string;
  ref: string;
  category: string;
  title: string;
  role: PartRole;
  standing: ProblemStanding;
}

interface FilledPart {
  partId: string;
  fields: FilledField[];
  /** `none`: nothing to say, with a reason. `in-file`: in the stamped scan. `missing`: the clause wants it and nothing is there. */
  standing: PartStanding;
  /** What the document lacks here; what is only offered has not been said yet. */
  missing: DocumentProblem[];
}

/** One unit's form: what the record has is in it, what the unit typed or has to type stands beside. */
export interface FilledForm {
  form: Form;
  unitId: UnitId;
  asOf: Instant;
  problems: FilledProblem[];
  parts: FilledPart[];
  /** Fields that only the unit can fill, and how many of them hold something. */
  typed: { of: number; filled: number };
  /** Typed under another version of the form, without a field in this one. */
  kept: KeptAnswer[];
}
