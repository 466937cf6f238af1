import { pipeline } from 'node:stream/promises';
import { dateOf } from '../../domain/calendar/civil-date';
import { reportWordNames } from '../../domain/codes/report-columns';
import type { CompiledReport } from '../../domain/report/compiled';
import { reportBook } from '../../documents/report/report-book';
import type { ReportFile } from '../../documents/report/report-file';
import { writeBook } from '../../documents/write-xlsx';
import { loadForm } from '../../prisma/record/load-form';
import type { Answer, Call } from '../call';
import { prepareFile } from '../documents/prepare-file';
import { unitsOfReport } from './present-version';

/** Sends a compiled report as a workbook; `version` is null for a draft. */
export const sendReport = async (
  { deps: { db }, http: { response }, log }: Pick<Call<unknown, unknown, unknown>, 'deps' | 'http' | 'log'>,
  report: CompiledReport,
  version: ReportFile['version'],
): Promise<Answer<never>> => {
  const names = new Map((await unitsOfReport(db, report)).map(one => [one.id, one.name]));
  const language = 'zh';
  const book = reportBook({
    report,
    form: await loadForm(db, report.form),
    version,
    unitName: id => names.get(id) ?? id,
    language,
  });
  const which = version ? `第${version.number}版` : reportWordNames.draft[language];
  prepareFile(response, 'xlsx', [report.campaignTitle, '整改情况报告', which, dateOf(report.cutOffAt)]);
  await pipeline(writeBook(book), response).catch((error: unknown) => {
    // Whoever took it has gone: the connection is closed, and the file is no whole one.
    log.warn({ error }, 'a file was not sent to its end');
    response.destroy();
  });
  return { isSent: true };
};
