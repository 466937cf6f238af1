import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { resultsSheet, resultsWidths, resultsWords } from '../../api/documents/results-sheet';
import { resultsOf } from '../../domain/assessment/results';
import { DomainError } from '../../domain/domain-error';
import { writeXlsx } from '../../documents/write-xlsx';
import type { Db } from '../../prisma/schema/db';
import { printJson, printText } from '../report/options';
import { loadCycle } from './load-cycle';

/** Cells of a subject on one line, each under the word that stands above it in the file. */
const sayCells = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => (at === 0 || cell === '' ? cell : `${resultsWords.zh.heads[at] ?? ''} ${cell}`))
    .filter(Boolean)
    .join('  ');

/**
 * The results of an approved cycle, for the assessment of leaders: said, as JSON, or written as the .xlsx that the web gives.
 *
 * @throws DomainError `ASSESSMENT_UNKNOWN`, `RESULTS_NOT_APPROVED`
 */
export const showResults = async (
  db: Db,
  campaignId: string,
  { out, json }: { out?: string; json?: true },
): Promise<void> => {
  const { state, appraisal, findings } = await loadCycle(db, campaignId);
  const established = findings.filter(one => one.status === 'established');
  const results = resultsOf(state, appraisal, established);
  if (!results) throw new DomainError('RESULTS_NOT_APPROVED');
  if (out !== undefined) {
    const sheet = { [Symbol.asyncIterator]: () => resultsSheet(db, results, 'zh') };
    const form = { name: resultsWords.zh.name, widths: resultsWidths };
    await pipeline(writeXlsx(sheet, form), createWriteStream(out));
    process.stderr.write(`已写入 ${out}\n`);
  }
  if (json) return printJson(results);
  if (out !== undefined) return;
  const rows: (readonly string[])[] = [];
  for await (const cells of resultsSheet(db, results, 'zh')) rows.push(cells);
  printText(
    [
      `${state.title},数据截至 ${results.asOf ?? '?'},报告校验码 ${results.reportHash?.slice(0, 12) ?? '?'}…`,
      ...rows.slice(1).map(sayCells),
    ].join('\n'),
  );
};
