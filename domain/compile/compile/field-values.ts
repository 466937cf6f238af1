import { docketOf, type Place } from '../../form/asked';
import { lengthOf } from '../../form/answers';
import type { FieldAnswer } from '../../form/document';
import type { Form } from '../../form/types';
import type { Discrepancy, FigurePart } from '../../report/compiled';
import { chosenSide } from './discrepancy-key';
import { partNotes } from './field-rules';
import type { Occurrence } from './papers';
import { recordedAt, saidAt, type Sheet } from './sheet';
import { whyMissing } from './why-missing';

/** What figures of fields are made of. */
export interface FieldFacts {
  form: Form;
  sheets: readonly Sheet[];
  discrepancies: readonly Discrepancy[];
  /** Documents that do not count any more by a person's decision, with the reason. */
  dropped: ReadonlyMap<Occurrence, string>;
  refOf: (docketId: string) => string;
}

/** The value of a part of a figure, with why it is so. */
export type Valued = Pick<FigurePart, 'value'> & Partial<Pick<FigurePart, 'note'>>;

/** The number in an answer: itself, or how many entries a list has. */
export const numberIn = (answer: FieldAnswer | null | undefined): string | null => {
  if (answer?.kind === 'count') return String(answer.count);
  if (answer?.kind === 'money') return answer.yuan;
  const length = answer ? lengthOf(answer) : null;
  return length === null ? null : String(length);
};

/** What the record has, or what the unit says instead where somebody has decided for it. */
const recordedOrChosen = ({ discrepancies }: FieldFacts, sheet: Sheet, place: Place): Valued => {
  const recorded = recordedAt(sheet, place);
  const decided = discrepancies.find(
    one =>
      one.kind === 'otherwise-than-record' &&
      one.fieldId === place.field.id &&
      one.docketId === docketOf(place) &&
      one.sides.some(side => side.unitId === sheet.unit.id),
  );
  const chosen = decided && chosenSide(decided);
  return {
    value: numberIn(chosen ? chosen.value : recorded),
    ...(decided?.settled && { note: partNotes.settled(decided.settled.reason) }),
  };
};

/** What a return says, with why it says nothing. */
const saidOrMissing = ({ form }: FieldFacts, sheet: Sheet, place: Place): Valued => {
  const value = numberIn(saidAt(sheet, place));
  return value === null ? { value, note: whyMissing(sheet, place, form) } : { value };
};

/** Less the documents that do not count by a person's decision. */
const lessDropped = ({ dropped }: FieldFacts, sheet: Sheet, { field }: Place, valued: Valued): Valued => {
  const list = field.countOf ?? field.id;
  const gone = [...dropped].filter(([one]) => one.unitId === sheet.unit.id && one.field.id === list);
  const [first] = gone;
  if (valued.value === null || field.kind === 'money' || !first) return valued;
  return {
    value: String(BigInt(valued.value) - BigInt(gone.length)),
    note: partNotes.settled(first[1]),
  };
};

/** What counts of a unit at a place, and why. */
export const valueAt = (facts: FieldFacts, sheet: Sheet, place: Place): Valued => {
  const isTyped = place.field.from === 'unit';
  const valued = isTyped ? saidOrMissing(facts, sheet, place) : recordedOrChosen(facts, sheet, place);
  return lessDropped(facts, sheet, place, valued);
};
