import { DomainError } from '../domain-error';
import type { AskedUnit } from './asked';
import { besideRecord, checkDocument } from './check-document';
import type { UnitDocument } from './document';
import type { Form } from './types';

/**
 * A document as it is recorded when it is handed in: with what the record has beside what it says otherwise. `mayLack`: gaps
 * are no reason to refuse it (代为登记 of what came on paper); they stay visible in the form.
 *
 * @throws DomainError `DOCUMENT_WRONG`, `DOCUMENT_INCOMPLETE`
 */
export const acceptDocument = (
  form: Form,
  document: UnitDocument,
  unit: AskedUnit,
  { mayLack = false } = {},
): UnitDocument => {
  const { wrong, missing } = checkDocument(form, document, unit);
  if (wrong.length > 0) throw new DomainError('DOCUMENT_WRONG', { problems: wrong });
  if (missing.length > 0 && !mayLack) throw new DomainError('DOCUMENT_INCOMPLETE', { problems: missing });
  return besideRecord(document, unit);
};
