import { figureOriginNames, reportWordNames, summaryColumnNames } from '../../domain/codes/report-columns';
import type { Figure } from '../../domain/report/compiled';
import type { BookSheet, Cell } from '../sheet';
import { joined, listed, refsOf, type ReportFile } from './report-file';
import { sheetOf, type Line } from './table';

/** Excel keeps fifteen digits; a longer number stays the text that it is. */
const cellOf = (value: string): Cell => (value.replace(/\D/g, '').length > 15 ? value : Number(value));

/** Every figure as a number, and below it the parts that it is the sum of. What is missing says so and is no number. */
function* lines(file: ReportFile): Generator<Line<typeof summaryColumnNames>> {
  const { report, unitName, language } = file;
  const refOf = refsOf(file);
  const from = ({ docketIds = [], unitIds = [] }: Figure['parts'][number]): string =>
    joined([listed(docketIds.map(refOf), language), listed(unitIds.map(unitName), language)], language);
  for (const { name, value, measure, origin, rule, parts } of report.figures) {
    const figure = name[language];
    yield {
      figure,
      part: reportWordNames.total[language],
      value: value === null ? reportWordNames.lacking[language] : cellOf(value),
      measure,
      origin: figureOriginNames[origin][language],
      from: '',
      rule: rule[language],
    };
    for (const part of parts)
      yield {
        figure,
        part: part.label[language],
        value: part.value === null ? reportWordNames.lacking[language] : cellOf(part.value),
        measure,
        origin: '',
        from: from(part),
        rule: part.note?.[language] ?? '',
      };
  }
}

/** 汇总: the figures, each with its parts. */
export const summarySheet = (file: ReportFile): BookSheet =>
  sheetOf(file, 'summary', {
    columns: summaryColumnNames,
    widths: { figure: 24, part: 24, from: 48, rule: 48 },
    lines: lines(file),
  });
