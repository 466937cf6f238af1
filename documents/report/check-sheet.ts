import { discrepancyKindNames } from '../../domain/codes/report';
import { checkColumnNames, reportWordNames } from '../../domain/codes/report-columns';
import type { Discrepancy, DiscrepancySide } from '../../domain/report/compiled';
import type { BookSheet } from '../sheet';
import { answerText } from './answer-text';
import { joined, refsOf, type ReportFile } from './report-file';
import { sheetOf } from './table';

const nameOf = ({ unitName, language }: ReportFile, { unitId }: DiscrepancySide): string =>
  unitId === null ? reportWordNames.record[language] : unitName(unitId);

const sideOf = (file: ReportFile, side: DiscrepancySide): string => {
  const { language } = file;
  const value = side.value ? answerText(side.value, language) : reportWordNames.nothing[language];
  return `${nameOf(file, side)}: ${value}${side.reason === '' ? '' : `(${side.reason})`}`;
};

const settledOf = (file: ReportFile, { settled, sides }: Discrepancy): string => {
  const { language } = file;
  if (!settled) return reportWordNames.unsettled[language];
  const side = settled.choice === 'both' ? undefined : sides[settled.choice];
  return side ? nameOf(file, side) : reportWordNames.both[language];
};

/** 核对事项: what does not fit together, what each side says, and what a person decided. */
export const checkSheet = (file: ReportFile): BookSheet => {
  const { report, language } = file;
  const refOf = refsOf(file);
  return sheetOf(file, 'checks', {
    columns: checkColumnNames,
    widths: { place: 6, sort: 18, says: 48, sides: 60, settledWhy: 36 },
    lines: report.discrepancies.map((one, n) => ({
      place: n + 1,
      sort: discrepancyKindNames[one.kind][language],
      problem: one.docketId === null ? '' : refOf(one.docketId),
      says: one.says[language],
      sides: joined(
        one.sides.map(side => sideOf(file, side)),
        language,
      ),
      settled: settledOf(file, one),
      settledWhy: one.settled?.reason ?? '',
    })),
  });
};
