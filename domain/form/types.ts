import type { AskedOf, FieldKind, FieldScope, FieldSource, FormPurpose } from '../codes/form';
import type { Name } from '../codes/names';

/** One thing that a form asks, or that the record puts into it. */
export interface FormField {
  /** Unique within the form, and the same in the next version as long as it means the same: `meetings`. */
  id: string;
  name: Name;
  kind: FieldKind;
  scope: FieldScope;
  /** `unit`: it is typed. Else the record has it, and the unit says otherwise only with a reason. */
  from: FieldSource;
  askedOf: AskedOf;
  /** A typed one that may stay empty: its part counts as filled by the others. */
  isOptional?: true;
  /** Typed only where the record has nothing in this field, which is of the same scope: nothing is asked twice. */
  unlessRecorded?: string;
  /** A number that is the length of this list, so that it is typed only where the list is not (it stands in the scan). */
  countOf?: string;
  /** 量词 after a number: 次, 人, 件. */
  measure?: string;
  /** Words by which sentences about it are found in what the unit wrote before; they are offered, not taken over. */
  cues?: readonly string[];
  help?: Name;
}

/** A part (部分) of the form, in the order of the document. */
export interface FormPart {
  id: string;
  name: Name;
  /** The clauses that ask for it: `六(三)`. */
  cites: readonly string[];
  /**
   * What the clause wants to be clear (「清」): the part must hold something that was typed or recorded, or "none" with a
   * reason. Absent where an empty part is no gap.
   */
  clear?: Name;
  fields: readonly FormField[];
}

/** A form (表单) as versioned data: what a unit's plan or report holds, who fills it, from where it comes. */
export interface Form {
  id: string;
  version: number;
  purpose: FormPurpose;
  name: Name;
  /** The clause by which it is owed. */
  cites: readonly string[];
  parts: readonly FormPart[];
}

export interface FormRef {
  id: string;
  version: number;
}
