import { docketOf, type Place } from '../../form/asked';
import type { FormField } from '../../form/types';
import type { FigurePart } from '../../report/compiled';
import { hasOneValue, saidByLeads } from './differing';
import { chosenSide } from './discrepancy-key';
import { partNotes } from './field-rules';
import { numberIn, type FieldFacts } from './field-values';
import { whyMissing } from './why-missing';

/** True for a number that those who lead a problem together have one of. */
export const isOfLeads = (place: Place): boolean => place.field.kind === 'count' && hasOneValue(place);

/** One part for a problem: the one number of those who lead it together. */
const partOfLeads = (
  { form, sheets, discrepancies, refOf }: FieldFacts,
  field: FormField,
  docketId: string,
): FigurePart[] => {
  const label = { zh: refOf(docketId), en: refOf(docketId) };
  const sides = saidByLeads(sheets, field.id, docketId);
  const asked = sheets.filter(one =>
    one.places.some(place => place.field.id === field.id && docketOf(place) === docketId && isOfLeads(place)),
  );
  const of = { label, docketIds: [docketId], unitIds: asked.map(one => one.unit.id) };
  const [first] = sides;
  if (!first) {
    const sheet = asked[0];
    const place = sheet?.places.find(one => one.field.id === field.id && docketOf(one) === docketId);
    return [{ ...of, value: null, ...(sheet && place && { note: whyMissing(sheet, place, form) }) }];
  }
  const differing = discrepancies.find(
    one => one.kind === 'returns-differ' && one.fieldId === field.id && one.docketId === docketId,
  );
  if (!differing) return [{ ...of, unitIds: sides.map(one => one.unitId), value: numberIn(first.value) }];
  if (!differing.settled) return [{ ...of, value: null, note: partNotes.undecided }];
  const chosen = chosenSide(differing);
  const kept = chosen ? [chosen] : sides;
  return kept.map(side => ({
    ...of,
    unitIds: side.unitId === null ? [] : [side.unitId],
    value: numberIn(side.value),
    note: partNotes.settled(differing.settled?.reason ?? ''),
  }));
};

/** The parts of a number of which each problem has one: a part for each problem. */
export const partsOfLeads = (facts: FieldFacts, field: FormField): FigurePart[] => {
  const dockets = new Set(
    facts.sheets.flatMap(one =>
      one.places
        .filter(place => place.field.id === field.id && isOfLeads(place))
        .flatMap(place => docketOf(place) ?? []),
    ),
  );
  return [...dockets].flatMap(docketId => partOfLeads(facts, field, docketId));
};
