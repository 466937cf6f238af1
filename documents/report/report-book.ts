import type { BookSheet } from '../sheet';
import { checkSheet } from './check-sheet';
import { problemSheet } from './problem-sheet';
import type { ReportFile } from './report-file';
import { returnSheet } from './return-sheet';
import { summarySheet } from './summary-sheet';
import { textSheet } from './text-sheet';

/** A compiled report as the sheets of a workbook: 汇总, 问题台账, 单位报送, 文字材料, 核对事项. */
export const reportBook = (file: ReportFile): BookSheet[] => [
  summarySheet(file),
  problemSheet(file),
  returnSheet(file),
  textSheet(file),
  checkSheet(file),
];
