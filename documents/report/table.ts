import { dateOf, timeOf } from '../../domain/calendar/civil-date';
import type { Names } from '../../domain/codes/names';
import { reportHeadNames, reportSheetNames, reportWordNames } from '../../domain/codes/report-columns';
import type { BookSheet, Cell } from '../sheet';
import type { ReportFile } from './report-file';

const versionOf = ({ version, language }: ReportFile): string => {
  if (!version) return reportWordNames.draft[language];
  return language === 'zh' ? `第 ${version.number} 版` : `version ${version.number}`;
};

/** What every sheet says above its columns: which campaign, until when, which version, and by what it is known again. */
const headsOf = (file: ReportFile): string[][] => {
  const { report, version, language } = file;
  const { campaign, cutOff, version: of, hash } = reportHeadNames;
  return [
    [campaign[language], report.campaignTitle],
    [cutOff[language], `${dateOf(report.cutOffAt)} ${timeOf(report.cutOffAt)}`],
    [of[language], versionOf(file)],
    [hash[language], version?.hash ?? reportWordNames.noHash[language]],
  ];
};

/** A line of a sheet by its columns. */
export type Line<N extends Names> = Record<keyof N & string, Cell>;

/** One sheet of the workbook: its heads, then a row for each line. `widths` by column, in characters; 13 unless told. */
export const sheetOf = <N extends Names>(
  file: ReportFile,
  sheet: keyof typeof reportSheetNames,
  {
    columns,
    widths,
    lines,
  }: { columns: N; widths: Partial<Record<keyof N, number>>; lines: Iterable<Line<N>> },
): BookSheet => {
  const codes: (keyof N & string)[] = Object.keys(columns);
  const heads = [...headsOf(file), codes.map(one => columns[one]![file.language])];
  function* rows() {
    yield* heads;
    for (const line of lines) yield codes.map(one => line[one]);
  }
  return {
    name: reportSheetNames[sheet][file.language],
    widths: codes.map(one => widths[one] ?? 13),
    heads: heads.length,
    rows: rows(),
  };
};
