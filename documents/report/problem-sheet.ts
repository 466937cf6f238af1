import { problemStandingNames } from '../../domain/codes/report';
import { problemColumnNames, problemNoteNames, reportWordNames } from '../../domain/codes/report-columns';
import type { CompiledProblem } from '../../domain/report/compiled';
import type { BookSheet } from '../sheet';
import { joined, listed, type ReportFile } from './report-file';
import { sheetOf, type Line } from './table';

const notes = ['isDoneNotAccepted', 'isContested', 'isOverdue'] as const;

const lineOf = (
  { unitName, language }: ReportFile,
  one: CompiledProblem,
  place: number,
): Line<typeof problemColumnNames> => ({
  place,
  ref: one.ref,
  category: one.category,
  problem: one.title,
  leads: listed(one.leadIds.map(unitName), language),
  dueOn: one.dueOn ?? '',
  originalDueOn: one.originalDueOn ?? '',
  done: one.done,
  standing: problemStandingNames[one.standing][language],
  isClosed: reportWordNames[one.closedOn === null ? 'no' : 'yes'][language],
  closedOn: one.closedOn ?? '',
  waiting: one.waiting,
  nextSteps: joined(
    one.nextSteps.map(({ unitId, on, what, who }) => `${unitName(unitId)} ${on} ${what}(${who})`),
    language,
  ),
  note: listed(
    notes.filter(name => one[name]).map(name => problemNoteNames[name][language]),
    language,
  ),
});

/** 问题台账: the annex, a problem to a line. */
export const problemSheet = (file: ReportFile): BookSheet =>
  sheetOf(file, 'problems', {
    columns: problemColumnNames,
    widths: {
      place: 6,
      problem: 40,
      leads: 20,
      done: 48,
      standing: 18,
      waiting: 40,
      nextSteps: 40,
      note: 20,
    },
    lines: file.report.problems.map((one, n) => lineOf(file, one, n + 1)),
  });
