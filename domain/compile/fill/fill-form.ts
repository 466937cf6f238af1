import { answerAt, lengthOf, under } from '../../form/answers';
import { docketOf, isTyped, placesOf, type Place } from '../../form/asked';
import type { UnitDocument } from '../../form/document';
import { partsStanding } from '../../form/find-missing';
import { blankDocument, readUnder } from '../../form/read-under';
import type { Form } from '../../form/types';
import type { UnitId } from '../../obligation/types';
import type { FilledField, FilledForm, FilledProblem } from '../filled';
import { standingOf } from '../problem-standing';
import type { CampaignRecord } from '../record';
import { fillingFor, type Filling } from './filling';
import { offerFor, type Offer } from './offers';
import { askedOf, recordReader } from './recorded';
import { textsOf } from './said-texts';

const problemsOf = ({ cases }: Filling): FilledProblem[] =>
  cases.map(({ state, role }) => ({
    docketId: state.id,
    ref: state.ref ?? '',
    category: state.category ?? '',
    title: state.title,
    role,
    standing: standingOf(state),
  }));

/** How many entries an offered list has, unless more of them were said to be. */
const countedFrom = ({ value, origin }: FilledField, offer: Offer | null): Offer | null => {
  const count = lengthOf(value);
  if (count === null || origin.from !== 'earlier') return offer;
  const isMore = offer?.value.kind === 'count' && offer.value.count > count;
  return isMore ? offer : { value: { kind: 'count', count }, origin };
};

/**
 * One unit's form, filled: what the record has as of its instant, what the document says, and for what is not typed yet what
 * the unit said anywhere before. Nothing of other units goes in but what this unit may see of their common cases. A document
 * under another version of the form is read under this one; what has no field any more is in `kept`.
 */
export const fillForm = (
  form: Form,
  unitId: UnitId,
  record: CampaignRecord,
  given?: UnitDocument,
): FilledForm => {
  const filling = fillingFor(record, unitId);
  const read = recordReader(filling);
  const unit = askedOf(form, filling, read);
  const { document, kept } = readUnder(form, given ?? blankDocument(form));
  const texts = textsOf(filling);
  const saysInstead = ({ part }: Place) =>
    under(document.none, part.id) !== undefined || under(document.inFile, part.id) !== undefined;

  const all = placesOf(form, unit);
  const fromRecord = (place: Place): FilledField | null => {
    const { field } = place;
    const docketId = docketOf(place);
    const recorded = read(field, docketId);
    if (!recorded || field.from === 'unit') return null;
    const { value, says, docketIds } = recorded;
    const otherwise =
      document.otherwise.find(one => one.fieldId === field.id && one.docketId === docketId) ?? null;
    return { field, docketId, value, origin: { from: field.from, says, docketIds }, otherwise };
  };
  const offered = (place: Place): Offer | null => {
    if (saysInstead(place) || !isTyped(place, unit)) return null;
    const offer = offerFor(place, filling, texts);
    const list = all.find(one => one.field.id === place.field.countOf);
    return list ? countedFrom(fromUnit(list), offer) : offer;
  };
  const fromUnit = (place: Place): FilledField => {
    const typed = answerAt(document, place);
    const offer = typed ? null : offered(place);
    return {
      field: place.field,
      docketId: docketOf(place),
      value: typed ?? offer?.value ?? null,
      origin: offer?.origin ?? { from: 'unit' },
      otherwise: null,
    };
  };
  const places = all.map(place => ({ place, filled: fromRecord(place) ?? fromUnit(place) }));
  const typed = places.filter(one => isTyped(one.place, unit));
  return {
    form,
    unitId,
    asOf: record.asOf,
    problems: problemsOf(filling),
    parts: partsStanding(form, document, unit).map(({ partId, standing, missing }) => ({
      partId,
      standing,
      missing,
      fields: places.filter(one => one.place.part.id === partId).map(one => one.filled),
    })),
    typed: { of: typed.length, filled: typed.filter(one => one.filled.value !== null).length },
    kept,
  };
};
