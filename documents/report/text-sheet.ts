import { reportWordNames, textColumnNames, textKindNames } from '../../domain/codes/report-columns';
import type { CompiledPart } from '../../domain/report/compiled';
import type { BookSheet } from '../sheet';
import { refsOf, type ReportFile } from './report-file';
import { sheetOf, type Line } from './table';

type TextLine = Line<typeof textColumnNames>;

const blank = { unit: '', field: '', problem: '', said: '', paperNumber: '', paperOn: '' };

/** A part: the office's words on top, what the units wrote under their names, their documents, and who wrote nothing. */
function* linesOf(file: ReportFile, part: CompiledPart): Generator<TextLine> {
  const { form, unitName, language } = file;
  const refOf = refsOf(file);
  const of = (kind: keyof typeof textKindNames, more: Partial<TextLine>): TextLine => ({
    ...blank,
    part: part.name[language],
    sort: textKindNames[kind][language],
    ...more,
  });
  const fields = new Map(form.parts.flatMap(one => one.fields).map(one => [one.id, one.name[language]]));
  const field = (id: string): string => fields.get(id) ?? id;
  if (part.words !== '') yield of('words', { said: part.words });
  for (const { unitName: unit, fieldId, docketId, text } of part.gathered)
    yield of('gathered', {
      unit,
      field: field(fieldId),
      problem: docketId === null ? '' : refOf(docketId),
      said: text,
    });
  for (const { unitId, fieldId, title, number, on } of part.papers)
    yield of('paper', {
      unit: unitName(unitId),
      field: field(fieldId),
      said: title,
      paperNumber: number ?? '',
      paperOn: on ?? '',
    });
  for (const { unitName: unit, reason } of part.none) yield of('none', { unit, said: reason });
  for (const { unitName: unit } of part.inFile) yield of('inFile', { unit });
  for (const unitId of part.missing)
    yield of('missing', { unit: unitName(unitId), said: reportWordNames.lacking[language] });
}

/** 文字材料: what is said in words, gathered under the units. */
export const textSheet = (file: ReportFile): BookSheet =>
  sheetOf(file, 'texts', {
    columns: textColumnNames,
    widths: { part: 20, unit: 20, field: 20, said: 80, paperNumber: 20 },
    lines: file.report.parts.flatMap(part => [...linesOf(file, part)]),
  });
