import type { FieldAnswer, UnitDocument } from '../../form/document';
import { answerAt, holds } from '../../form/answers';
import { docketOf, isTyped, placesOf, type AskedUnit, type Place } from '../../form/asked';
import type { Form } from '../../form/types';
import { readUnder } from '../../form/read-under';
import { askedUnit } from '../fill/recorded';
import type { CampaignRecord } from '../record';
import { returnsOf, type UnitReturn } from './unit-return';

/** One unit's form as the report reads it: where it is asked, what the record has there, what the return that counts says. */
export interface Sheet extends UnitReturn {
  asked: AskedUnit;
  places: Place[];
  /** The document that counts, read under the report's form; null where none does. */
  document: UnitDocument | null;
}

/** A sheet for every unit of the report, in the order of the plan. */
export const sheetsOf = (form: Form, record: CampaignRecord): Sheet[] =>
  returnsOf(record).map(one => {
    const asked = askedUnit(form, one.unit.id, record);
    const { document } = one.counting;
    return {
      ...one,
      asked,
      places: placesOf(form, asked),
      document: document && readUnder(form, document.document).document,
    };
  });

/** What the return says there; null where it says nothing, or where nothing counts. */
export const saidAt = ({ document }: Sheet, place: Place): FieldAnswer | null =>
  (document && answerAt(document, place)) ?? null;

/** What the record has there; null where the unit types it. */
export const recordedAt = ({ asked }: Sheet, place: Place): FieldAnswer | null => {
  if (place.field.from === 'unit') return null;
  const recorded = asked.recorded(place.field.id, docketOf(place));
  return holds(recorded) ? recorded : null;
};

/** True where the unit has to type something. */
export const isTypedAt = ({ asked }: Sheet, place: Place): boolean => isTyped(place, asked);

/** The place of a field in a sheet; undefined where it is not asked of the unit. */
export const placeAt = (sheet: Sheet, fieldId: string, docketId: string | null): Place | undefined =>
  sheet.places.find(one => one.field.id === fieldId && docketOf(one) === docketId);
