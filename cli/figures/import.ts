import { createHash, randomUUID } from 'node:crypto';
import { figureKindNames, figureKinds, type FigureKind } from '../../domain/codes/figures';
import type { FigureProblem } from '../../domain/figures/read/problem';
import { sayPlace } from '../../domain/figures/read/say-place';
import { readFigureFile } from '../../documents/figures/read-figure-file';
import { readRecordedBrief } from '../../prisma/read/recorded-brief';
import { readVocabulary } from '../../prisma/read/vocabulary';
import { checkFigures, importFigures } from '../../prisma/record/import-figures';
import type { Db } from '../../prisma/schema/db';
import { recordedOf } from '../../record/figures/recorded-brief';
import type { RecordedFigures } from '../../record/figures/record-figures';
import { campaignOf } from '../campaign-of';
import { coordinatorOf } from '../coordinator-of';
import { printJson, printText } from '../report/options';
import { readBytes } from '../rules/read-bytes';

export interface ImportOptions {
  campaign?: string;
  kind?: FigureKind;
  by?: string;
  check?: true;
  json?: true;
}

const HAS_PROBLEMS = 1;
const MOST_SAID = 200;

const sayProblem = (one: FigureProblem): string => `  ${sayPlace(one)}:${one.reason.zh}`;

const sayWrong = (problems: readonly FigureProblem[]): string =>
  [
    `有 ${problems.length} 处错误,一行也没有登记`,
    ...problems.slice(0, MOST_SAID).map(sayProblem),
    ...(problems.length > MOST_SAID ? [`  ……另有 ${problems.length - MOST_SAID} 处`] : []),
  ].join('\n');

const sayRecorded = ({ status, batchId, counts, rowsSha256 }: RecordedFigures, isCheck: boolean): string =>
  [
    status === 'known' ? '早已登记,没有变动' : isCheck ? '可以登记' : `已登记为批次 ${batchId}`,
    ...figureKinds.flatMap(kind => {
      const one = counts[kind];
      if (!one) return [];
      const { given, added, superseding, known, amount } = one;
      const sum = amount === null ? '' : `,合计 ${amount} 元`;
      return [
        `  ${figureKindNames[kind].zh}:${given} 行,新 ${added},更正 ${superseding},未变 ${known}${sum}`,
      ];
    }),
    `  校验值 ${rowsSha256}`,
  ].join('\n');

/**
 * Imports a file of figures into a campaign, all of it or nothing; with `check` it is held against the record, and nothing is written.
 * Exit code 1 where the file has errors.
 *
 * @throws DomainError `FIGURES_UNREADABLE`, `NOT_PERMITTED`, and what `recordFigures` throws
 */
export const importFile = async (db: Db, file: string, options: ImportOptions): Promise<void> => {
  const bytes = readBytes(file);
  const campaignId = await campaignOf(db, options.campaign);
  const vocabulary = await readVocabulary(db, campaignId);
  const reading = await readFigureFile(bytes, file, {
    recorded: recordedOf(await readRecordedBrief(db, campaignId)),
    ...(vocabulary && { vocabulary, unknown: 'remark' }),
    ...(options.kind && { kind: options.kind }),
  });
  const { rows, problems, remarks } = reading;
  if (!rows) {
    process.exitCode = HAS_PROBLEMS;
    return options.json ? printJson({ status: 'wrong', problems, remarks }) : printText(sayWrong(problems));
  }
  const fileSha256 = createHash('sha256').update(bytes).digest('hex');
  const source = { by: 'file' as const, fileName: file.split('/').at(-1) ?? file, fileSha256 };
  const batch = { campaignId, source, figures: rows, reach: 'all' as const };
  const isCheck = options.check === true;
  const recorded = isCheck
    ? await checkFigures(db, batch)
    : (
        await importFigures(db, {
          ...batch,
          batchId: randomUUID(),
          actor: await coordinatorOf(db, options.by, 'figures'),
          requestId: null,
        })
      ).given;
  if (options.json) return printJson({ ...recorded, problems, remarks });
  printText([sayRecorded(recorded, isCheck), ...remarks.slice(0, MOST_SAID).map(sayProblem)].join('\n'));
};
