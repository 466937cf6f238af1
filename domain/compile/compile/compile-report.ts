import { under } from '../../form/answers';
import type { Form } from '../../form/types';
import type { CompiledReport } from '../../report/compiled';
import type { CampaignRecord } from '../record';
import { compileParts } from './compile-parts';
import { compileProblem } from './compile-problem';
import { differingReturns } from './differing';
import type { Settled } from './discrepancy-key';
import { dutyFigures } from './duty-figures';
import { fieldFigures } from './field-figures';
import { casesOf } from './in-order';
import { nextStepsByProblem } from './next-steps';
import { otherwiseThanRecord } from './otherwise';
import { droppedBy, paperDiscrepancies } from './paper-discrepancies';
import { paperFigures } from './paper-figures';
import { occurrencesOf } from './papers';
import { categoriesOf, problemFigures } from './problem-figures';
import { problemWords } from './problem-words';
import { sheetsOf } from './sheet';
import { unitFigures } from './unit-figures';

/** What people have put to the report: the office's words by part, and what they decided by the key of the discrepancy. */
export interface PutToReport {
  words: Readonly<Record<string, { text: string }>>;
  settled: Settled;
}

/**
 * The compiled report (整改情况报告) of a campaign as of the record's instant: pure, and the same for the same record in whatever
 * order its dockets and units are read. Every figure is the sum of its parts; what is missing is null and never 0; nothing that
 * differs is averaged, a person's decision by `settled` says which side counts.
 */
export const compileReport = (
  form: Form,
  record: CampaignRecord,
  { words, settled }: PutToReport,
): CompiledReport => {
  const sheets = sheetsOf(form, record);
  const cases = casesOf(record);
  const refs = new Map(cases.map(one => [one.id, one.ref ?? one.id]));
  const refOf = (docketId: string): string => refs.get(docketId) ?? docketId;
  const inWords = problemWords(record);
  const nextSteps = nextStepsByProblem(sheets);
  const problems = cases.map(one =>
    compileProblem(one, record, {
      ...inWords(one),
      nextSteps: nextSteps.get(one.id) ?? [],
    }),
  );
  const occurrences = occurrencesOf(sheets);
  const papers = paperDiscrepancies(occurrences, settled);
  const discrepancies = [
    ...otherwiseThanRecord(sheets, settled, refOf),
    ...differingReturns(form, sheets, settled, refOf),
    ...papers.map(one => one.discrepancy),
  ];
  const dropped = new Map(
    papers.flatMap(one => droppedBy(one).map(gone => [gone, one.discrepancy.settled?.reason ?? ''])),
  );
  const figures = [
    ...problemFigures(problems),
    ...unitFigures(sheets.map(one => one.row)),
    ...dutyFigures(record),
    ...paperFigures(record),
    ...fieldFigures({ form, sheets, discrepancies, dropped, refOf }),
  ];
  const counting = occurrences.filter(one => !dropped.has(one));
  return {
    campaignId: record.campaignId,
    campaignTitle: record.campaignTitle,
    form: { id: form.id, version: form.version },
    cutOffAt: record.asOf,
    figures,
    categories: categoriesOf(problems),
    problems,
    returns: sheets.map(one => one.row),
    parts: compileParts(form, sheets, figures, counting, partId => under(words, partId)?.text ?? ''),
    discrepancies,
  };
};
