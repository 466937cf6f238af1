import { Command } from 'commander';
import { readDocument } from '../../documents/read-document';
import { DomainError } from '../../domain/domain-error';
import { proposeRules } from '../../domain/policy-text/propose-rules';
import { sayReading } from './say-reading';

/** Exit code of `cli parse` for a file that cannot be read. */
const UNREADABLE = 2;

/** `cli rules read FILE`: the rules that a policy's text proposes, each with its place; nothing is kept before a person confirms it. */
export const readCommand = new Command('read')
  .description('读一份政策文件(.txt、.md、.docx、.xlsx、.csv),逐句拟出规则,由人确认')
  .argument('<file>', '政策文件')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      '每一个数都在其中一处:拟出的规则、没有读懂的数(附问题)、其他数字(序号、文号、情况陈述等)。',
      '',
      'JSON:{ title, documentNumber, issuer, issuedOn, proposals: [{ id, kind, comparator, number, unit, per, statedAs, beside, period, modality, scope, set, owner, stage, clause, place: { start, end, line }, sentence, periodPlace, questions: [{ code, place, readings? }] }], unread: [{ text, place, clause, question }], others: [{ kind, text, place }], repaired: [{ was, readAs, place }] }',
      '',
      '退出码:0 已读;2 文件或参数有误',
    ].join('\n'),
  )
  .action(async (file: string, { json }: { json?: true }) => {
    let text: string;
    try {
      text = await readDocument(file);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      process.stderr.write(`${error.message}\n`);
      if (json)
        process.stdout.write(
          `${JSON.stringify({ error: { code: error.code, reason: error.message } }, null, 2)}\n`,
        );
      process.exitCode = UNREADABLE;
      return;
    }
    const reading = proposeRules(text);
    process.stdout.write(json ? `${JSON.stringify(reading, null, 2)}\n` : `${sayReading(reading)}\n`);
  });
