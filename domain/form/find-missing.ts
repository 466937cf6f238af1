import type { FieldKind } from '../codes/form';
import { answerAt, holds, under } from './answers';
import { docketOf, isTyped, placesOf, type AskedUnit, type Place } from './asked';
import type { UnitDocument } from './document';
import { documentProblem, type DocumentProblem } from './document-problem';
import type { Form, FormPart } from './types';

/** What a part can be said to be instead of being filled. */
const isNone = ({ none }: UnitDocument, { id }: FormPart): boolean => (under(none, id)?.trim() ?? '') !== '';
const isInFile = ({ inFile }: UnitDocument, { id }: FormPart): boolean => under(inFile, id) !== undefined;

const isNumber = (kind: FieldKind): boolean => kind === 'count' || kind === 'money' || kind === 'percent';

/** True where the document or the record says something there. */
const isFilled = (document: UnitDocument, place: Place, unit: AskedUnit): boolean => {
  const docketId = docketOf(place);
  if (place.field.from === 'unit') return holds(answerAt(document, place));
  return (
    unit.recorded(place.field.id, docketId) !== null ||
    document.otherwise.some(one => one.fieldId === place.field.id && one.docketId === docketId)
  );
};

const fieldsMissing = (
  document: UnitDocument,
  places: readonly Place[],
  unit: AskedUnit,
): DocumentProblem[] =>
  places
    .filter(one => isTyped(one, unit) && !one.field.isOptional && !isFilled(document, one, unit))
    // What the text of a stamped scan says stays there; its numbers are entered beside, so that they can be summed.
    .filter(one => isNumber(one.field.kind) || !isInFile(document, one.part))
    .map(one => documentProblem(isNumber(one.field.kind) ? 'NUMBER_MISSING' : 'FIELD_EMPTY', one));

const partMissing = (
  part: FormPart,
  document: UnitDocument,
  places: readonly Place[],
  unit: AskedUnit,
): DocumentProblem[] => {
  if (isNone(document, part) || places.length === 0) return [];
  const fields = fieldsMissing(document, places, unit);
  const isEmpty =
    part.clear !== undefined &&
    fields.length === 0 &&
    !isInFile(document, part) &&
    !places.some(one => isFilled(document, one, unit));
  return isEmpty ? [documentProblem('PART_EMPTY', { part })] : fields;
};

/** How a part stands (`FilledPart`): `missing` where something is wanted of it that is not there. */
export type PartStanding = 'filled' | 'none' | 'in-file' | 'missing' | 'empty';

/** How each part of a form stands that asks anything of the unit or shows it anything, with what is missing in it. */
export const partsStanding = (
  form: Form,
  document: UnitDocument,
  unit: AskedUnit,
): { partId: string; standing: PartStanding; missing: DocumentProblem[] }[] => {
  const all = placesOf(form, unit);
  return form.parts.flatMap(part => {
    const places = all.filter(one => one.part.id === part.id);
    if (places.length === 0) return [];
    const missing = partMissing(part, document, places, unit);
    const said = (): PartStanding => {
      if (missing.length > 0) return 'missing';
      if (isNone(document, part)) return 'none';
      if (isInFile(document, part)) return 'in-file';
      return places.some(one => isFilled(document, one, unit)) ? 'filled' : 'empty';
    };
    return [{ partId: part.id, standing: said(), missing }];
  });
};
