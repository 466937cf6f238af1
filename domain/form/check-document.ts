import type { AskedUnit } from './asked';
import type { UnitDocument } from './document';
import type { DocumentProblem } from './document-problem';
import { partsStanding } from './find-missing';
import { findWrong } from './find-wrong';
import type { Form } from './types';

export interface DocumentCheck {
  /** What may not be in it: unknown fields, wrong kinds, contradictions of the record without a reason. */
  wrong: DocumentProblem[];
  /** What 六(三) wants and is not there: per field and part. "None" with a reason and a stamped scan count. */
  missing: DocumentProblem[];
}

/** What is wrong with a document, and what is missing in it, under the form in force. Both empty: it can be handed in. */
export const checkDocument = (form: Form, document: UnitDocument, unit: AskedUnit): DocumentCheck => ({
  wrong: findWrong(form, document, unit),
  missing: partsStanding(form, document, unit).flatMap(one => one.missing),
});

/** The document with what the record has beside everything that it says otherwise, whatever the sender had there. */
export const besideRecord = (document: UnitDocument, unit: AskedUnit): UnitDocument => ({
  ...document,
  otherwise: document.otherwise.map(one => ({
    ...one,
    recorded: unit.recorded(one.fieldId, one.docketId),
  })),
});
