import { dateOf, timeOf } from '../../domain/calendar/civil-date';
import { returnStandingNames } from '../../domain/codes/report';
import { reportWordNames, returnColumnNames } from '../../domain/codes/report-columns';
import type { BookSheet } from '../sheet';
import { listed, refsOf, type ReportFile } from './report-file';
import { sheetOf } from './table';

/** 单位报送: who has reported, who was late, who is missing. */
export const returnSheet = (file: ReportFile): BookSheet => {
  const { report, language } = file;
  const refOf = refsOf(file);
  return sheetOf(file, 'returns', {
    columns: returnColumnNames,
    widths: { place: 6, unit: 28, receivedAt: 17, lacking: 30 },
    lines: report.returns.map((one, n) => ({
      place: n + 1,
      unit: one.unitName,
      isTownship: reportWordNames[one.isTownship ? 'yes' : 'no'][language],
      standing: returnStandingNames[one.standing][language],
      receivedAt: one.receivedAt === null ? '' : `${dateOf(one.receivedAt)} ${timeOf(one.receivedAt)}`,
      dueBy: one.dueOn ?? '',
      nth: one.number ?? '',
      lacking: listed(one.lackingIds.map(refOf), language),
      closedOn: one.closedOn ?? '',
    })),
  });
};
