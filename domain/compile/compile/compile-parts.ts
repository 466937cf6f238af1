import type { FieldSource } from '../../codes/form';
import { under } from '../../form/answers';
import { partsStanding } from '../../form/find-missing';
import type { Form, FormPart } from '../../form/types';
import { groupBy } from '../../group-by';
import type { CompiledPart, Figure } from '../../report/compiled';
import { gatheredIn } from './gathered';
import { contentOf, groupsOf, type Occurrence } from './papers';
import { isTypedAt, type Sheet } from './sheet';

/** In which part the figures of the record stand: where the form shows what they are counted from. */
const places: readonly { from: FieldSource; has: (figureId: string) => boolean }[] = [
  { from: 'standing', has: id => /^(problems|category):?/.test(id) },
  { from: 'handed-in', has: id => /^units(:|$)/.test(id) },
  { from: 'deadlines', has: id => id.startsWith('duties:') },
  { from: 'proceedings', has: id => /^(letters|interviews|accountability)(:|$)/.test(id) },
];

const figureIdsOf = (form: Form, part: FormPart, figures: readonly Figure[]): string[] => {
  const isFirst = (from: FieldSource): boolean =>
    form.parts.find(one => one.fields.some(field => field.from === from))?.id === part.id;
  const here = places.filter(one => isFirst(one.from));
  return figures
    .map(one => one.id)
    .filter(id => here.some(one => one.has(id)) || part.fields.some(field => id === `field:${field.id}`));
};

/** Each document once, under the first unit that handed it in; those that do not count any more are not listed. */
const papersIn = (part: FormPart, occurrences: readonly Occurrence[]): CompiledPart['papers'] => {
  const here = occurrences.filter(one => part.fields.some(field => field.id === one.field.id));
  const repeated = new Set(
    groupsOf(here).flatMap(group =>
      [...groupBy(group, one => contentOf(one.paper, group)).values()].flatMap(same => same.slice(1)),
    ),
  );
  return here
    .filter(one => !repeated.has(one))
    .map(({ paper, unitId, field }) => ({ ...paper, unitId, fieldId: field.id }));
};

/** True where a part asks something of the unit that it has to fill and nothing that counts fills it. */
const isMissing = (form: Form, part: FormPart, sheet: Sheet): boolean => {
  const { document } = sheet;
  if (document)
    return partsStanding(form, document, sheet.asked).some(
      one => one.partId === part.id && one.standing === 'missing',
    );
  return sheet.places.some(
    place => place.part.id === part.id && isTypedAt(sheet, place) && !place.field.isOptional,
  );
};

const noneIn = (part: FormPart, sheets: readonly Sheet[]): CompiledPart['none'] =>
  sheets.flatMap(({ unit, document }) => {
    const reason = document && under(document.none, part.id)?.trim();
    return reason ? [{ unitId: unit.id, unitName: unit.name, reason }] : [];
  });

const inFileIn = (part: FormPart, sheets: readonly Sheet[]): CompiledPart['inFile'] =>
  sheets.flatMap(({ unit, document }) => {
    const fileId = document && under(document.inFile, part.id);
    return fileId ? [{ unitId: unit.id, unitName: unit.name, fileId }] : [];
  });

/** The parts of the report in the order of the form: the office's words on top, figures, what units wrote, who is missing. */
export const compileParts = (
  form: Form,
  sheets: readonly Sheet[],
  figures: readonly Figure[],
  /** Those that count. */
  occurrences: readonly Occurrence[],
  wordsOf: (partId: string) => string,
): CompiledPart[] =>
  form.parts.map(part => ({
    partId: part.id,
    name: part.name,
    words: wordsOf(part.id),
    figureIds: figureIdsOf(form, part, figures),
    gathered: gatheredIn(form, part, sheets),
    papers: papersIn(part, occurrences),
    none: noneIn(part, sheets),
    inFile: inFileIn(part, sheets),
    missing: sheets.filter(one => isMissing(form, part, one)).map(one => one.unit.id),
  }));
