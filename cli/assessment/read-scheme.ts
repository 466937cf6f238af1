import { Command } from 'commander';
import { readDocument } from '../../documents/read-document';
import { DomainError } from '../../domain/domain-error';
import { readScheme } from '../../domain/scheme-text/read-scheme';
import { holdAgainst } from './hold-against';
import { sayRefusal } from './refused';
import { sayAgainst, saySchemeReading } from './say-reading';

interface Options {
  against?: string;
  json?: true;
}

/** Exit code for a text that is no scheme. */
const NO_SCHEME = 3;

const run = async (file: string, { against, json }: Options): Promise<void> => {
  const text = await readDocument(file);
  const read = readScheme(text);
  if (!read) {
    sayRefusal(new DomainError('SCHEME_NOT_READ', { name: file }), json === true);
    process.exitCode = NO_SCHEME;
    return;
  }
  const held = holdAgainst(text, read, { against });
  process.stdout.write(
    json
      ? `${JSON.stringify({ ...read, against: held }, null, 2)}\n`
      : `${[...saySchemeReading(read), '', ...sayAgainst(held)].join('\n')}\n`,
  );
};

/** `cli assessment read-scheme FILE`: what a text of measures says, each with its place, and what is asked; nothing is kept. */
export const readSchemeCommand = new Command('read-scheme')
  .description(
    '读一部考核办法(.txt、.md、.docx、.xlsx、.csv):条文、步骤、问题类别、日期,没有写明的列为待确认',
  )
  .argument('<file>', '考核办法')
  .option('--against <id>', '与哪一部办法对照(缺省 measures-2016)')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      'JSON:{ title, articles: [{ no, head, text, items, place: { start, end, line } }], areas, steps, kinds, level, count, subjects, years, organiser, leads, joining, starts, ends, interpreter, inForceFrom, inForceTo, replaced, annexes, asks: [{ code, words, place, readings? }], against: { of, known, differences } };读出的每一项是 { value, words, place },没有写明的为 null',
      '',
      '退出码:0 已读;2 文件或参数有误;3 不是考核办法(JSON 为 { error: { code, reason } })',
    ].join('\n'),
  )
  .action(async (file: string, options: Options) => {
    try {
      await run(file, options);
    } catch (error) {
      sayRefusal(error, options.json === true);
    }
  });
