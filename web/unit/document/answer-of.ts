import type { FilledField } from '../../../domain/compile/filled';
import type { FieldAnswer, UnitDocument } from '../../../domain/form/document';

/** What a document itself says in a field; null where it says nothing, or something of another kind under an older form. */
export const saidIn = (
  { field, docketId }: FilledField,
  document: UnitDocument | null,
): FieldAnswer | null => {
  const answers = docketId === null ? document?.answers : document?.problems[docketId];
  const said = answers?.[field.id];
  return said?.kind === field.kind ? said : null;
};

/** What a typed field begins with: what the document says, else what the unit said before and is there to be taken over. */
export const beginsWith = (one: FilledField, document: UnitDocument | null): FieldAnswer | null =>
  saidIn(one, document) ?? (one.origin.from === 'earlier' ? one.value : null);
