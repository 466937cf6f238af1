import { Command } from 'commander';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { sayPlace } from '../../domain/figures/read/say-place';
import type { FigureProblem } from '../../domain/figures/read/problem';
import type { Figures } from '../../domain/figures/types';
import { evaluate } from '../../domain/rules/evaluate';
import type { Pack } from '../../domain/rules/types';
import type { VerdictRow } from '../../domain/rules/verdict-row';
import { vocabularyOf } from '../../domain/rules/vocabulary-of';
import { findPack } from '../../documents/packs/find-pack';
import { readFigureFile } from '../../documents/figures/read-figure-file';
import { readAnswers } from './read-answers';
import { readBytes } from './read-bytes';
import { sayRows } from './say-rows';
import { dayOption } from './day-option';

interface Options {
  pack: string;
  figures: string;
  asOf: CivilDate;
  answers?: string;
  json?: true;
}

const placed = (problems: readonly FigureProblem[]) =>
  problems.map(one => ({ place: sayPlace(one), reason: one.reason }));

const sayRemarks = (remarks: readonly FigureProblem[]): void => {
  for (const { place, reason } of placed(remarks.slice(0, 20)))
    process.stderr.write(`注意:${place} ${reason.zh}\n`);
  if (remarks.length > 20) process.stderr.write(`注意:还有 ${remarks.length - 20} 处\n`);
};

/** @throws DomainError `FIGURES_WRONG`, `FIGURES_UNREADABLE` */
const figuresOf = async (name: string, pack: Pack): Promise<Figures> => {
  const reading = await readFigureFile(readBytes(name), name, {
    vocabulary: vocabularyOf([pack]),
    // A file may hold figures that another pack asks for.
    unknown: 'remark',
  });
  if (!reading.figures) throw new DomainError('FIGURES_WRONG', { name, problems: placed(reading.problems) });
  sayRemarks(reading.remarks);
  return reading.figures;
};

/** What is printed of a row, in this order. */
const columns = [
  'rule',
  'part',
  'unit',
  'period',
  'stage',
  'verdict',
  'isUnreachable',
  'required',
  'found',
  'formula',
  'figures',
  'cites',
  'assumed',
  'reason',
] as const satisfies readonly (keyof VerdictRow)[];

const printed = (row: VerdictRow) => Object.fromEntries(columns.map(column => [column, row[column]]));

const run = async ({ pack: name, figures: file, asOf, answers: given, json }: Options): Promise<void> => {
  const pack = findPack(name);
  const answers = given === undefined ? {} : readAnswers(given, pack);
  const rows = evaluate(pack, await figuresOf(file, pack), asOf, answers);
  process.stdout.write(json ? `${JSON.stringify(rows.map(printed), null, 2)}\n` : `${sayRows(rows, pack)}\n`);
};

/** `cli rules evaluate`: every rule of a pack on what is known at the end of a day. */
export const evaluateCommand = new Command('evaluate')
  .description('按数据核定一个规则包的每一条规则,截至某一天结束时')
  .requiredOption('--pack <name>', '规则包的名称,或其文件夹')
  .requiredOption('--figures <file>', '数据文件(.json,或每类一张工作表的 .xlsx)')
  .requiredOption('--as-of <day>', '截至哪一天(YYYY-MM-DD),这一天结束时', dayOption)
  .option('--answers <file>', '对待答问题的答复(JSON 对象,如 { "F33.year": "2014" })')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      '金额是以元为单位的十进制文本,最多两位小数;年份、期间、数值、分子、分母也是文本。各栏的含义见 docs/figures.md。',
      '',
      'JSON:[{ rule, part, unit, period, stage, verdict, isUnreachable, required, found, formula, figures, cites, assumed, reason: { zh, en } }]',
      '',
      '退出码:0 已核定(有无未达到的都是 0);2 参数有误;4 规则包、数据或答复有误,逐处列出,什么也不核定',
    ].join('\n'),
  )
  .action(run);
