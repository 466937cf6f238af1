import type { FieldAnswer } from '../../form/document';
import { answerAt, holds } from '../../form/answers';
import { docketOf, isTyped, placesOf, type AskedUnit, type Place } from '../../form/asked';
import type { Form } from '../../form/types';
import type { CampaignRecord } from '../record';
import { askedUnitOf } from './asked-unit';
import { returnsOf, type UnitReturn } from './unit-return';

/** One unit's form as the report reads it: where it is asked, what the record has there, what the return that counts says. */
export interface Sheet extends UnitReturn {
  asked: AskedUnit;
  places: Place[];
}

/** A sheet for every unit of the report, in the order of the plan. */
export const sheetsOf = (form: Form, record: CampaignRecord): Sheet[] =>
  returnsOf(record).map(one => {
    const asked = askedUnitOf(one.unit, record);
    return { ...one, asked, places: placesOf(form, asked) };
  });

/** What the return says there; null where it says nothing, or where nothing counts. */
export const saidAt = ({ counting }: Sheet, place: Place): FieldAnswer | null => {
  const said = counting.document && answerAt(counting.document.document, place);
  // An older form may have had a field of this name that held something else.
  return said?.kind === place.field.kind ? said : null;
};

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
