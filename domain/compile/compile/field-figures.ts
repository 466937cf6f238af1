import { docketOf } from '../../form/asked';
import type { FormField } from '../../form/types';
import type { Figure, FigurePart } from '../../report/compiled';
import { ruleOfField } from './field-rules';
import { valueAt, type FieldFacts } from './field-values';
import { figureOf } from './figure';
import { isOfLeads, partsOfLeads } from './lead-parts';

/** A part for each unit of which the field is asked, and for each of its problems. */
const partsOfUnits = (facts: FieldFacts, field: FormField): FigurePart[] =>
  facts.sheets.flatMap(sheet =>
    sheet.places
      .filter(one => one.field.id === field.id && !isOfLeads(one))
      .map(place => {
        const docketId = docketOf(place);
        const { id, name } = sheet.unit;
        const label = docketId === null ? name : `${facts.refOf(docketId)} ${name}`;
        return {
          label: { zh: label, en: label },
          unitIds: [id],
          ...(docketId !== null && { docketIds: [docketId] }),
          ...valueAt(facts, sheet, place),
        };
      }),
  );

const measureOf = ({ kind, measure }: FormField): string =>
  measure ?? (kind === 'money' ? '元' : kind === 'papers' ? '份' : '次');

/**
 * A number is summed; a list that units typed is counted, unless another field of the form counts it. What the record found in
 * their words may be anybody's document, and is no number of theirs.
 */
const isSummed = (field: FormField, fields: readonly FormField[]): boolean => {
  if (field.kind === 'count' || field.kind === 'money') return true;
  const isList = field.kind === 'papers' || field.kind === 'meetings';
  return isList && field.from === 'unit' && !fields.some(one => one.countOf === field.id);
};

const figureOfField = (facts: FieldFacts, field: FormField): Figure => {
  const parts = [...partsOfLeads(facts, field), ...partsOfUnits(facts, field)];
  const settled = facts.discrepancies.filter(
    one => one.settled !== null && (one.fieldId === field.id || one.fieldId === field.countOf),
  ).length;
  return figureOf({
    id: `field:${field.id}`,
    name: field.name,
    kind: field.kind === 'money' ? 'money' : 'count',
    measure: measureOf(field),
    rule: ruleOfField(field, settled),
    origin: field.from === 'unit' ? 'returns' : 'record',
    parts,
  });
};

/** Every number of the form as the sum of what counts of the units' returns; a unit that is missing has a part without a value. */
export const fieldFigures = (facts: FieldFacts): Figure[] => {
  const fields = facts.form.parts.flatMap(one => one.fields);
  return fields.filter(one => isSummed(one, fields)).map(one => figureOfField(facts, one));
};
