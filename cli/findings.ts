import { Command, Option } from 'commander';
import {
  findingKinds,
  findingStatuses,
  sourceKinds,
  type FindingKind,
  type FindingStatus,
  type SourceKind,
} from '../domain/codes/findings';
import type { Db } from '../prisma/schema/db';
import type { ImportFindingsOptions } from './findings/import';
import { withRecord } from './with-record';

// Loaded with the act: help does without the record.
const acts = () => import('./findings/acts.ts');

interface Filter {
  source?: SourceKind[];
  kind?: FindingKind[];
  status?: FindingStatus[];
  json?: true;
}

const exits = '退出码:0 完成;1 出错;2 参数有误;4 不能办理';

/** `cli findings list|line|import|template|draft|match`: problems of the register (问题台账), of whatever source. */
export const findingsCommand = (connect: () => Promise<Db>): Command => {
  const command = new Command();
  command
    .command('list')
    .description('问题台账:待认定的在前,新的在前 (the register)')
    .argument('[campaign]', '哪个行动的;缺省为全部')
    .addOption(new Option('--source <kind...>', '问题来源').choices(sourceKinds))
    .addOption(new Option('--kind <kind...>', '考核办法的哪一类情形').choices(findingKinds))
    .addOption(new Option('--status <status...>', '办理状态').choices(findingStatuses))
    .option('--json', '输出 JSON;与 GET /findings 的各行相同')
    .addHelpText('after', `\n${exits}`)
    .action((campaign: string | undefined, filter: Filter) =>
      withRecord(connect, async db => (await acts()).listFindings(db, campaign, filter)),
    );
  command
    .command('line')
    .description('一条线看到底:发现、整改、复测、再次发现 (from a finding to the next assessment)')
    .argument('<id>', '问题或事项的 id')
    .option('--json', '输出 JSON:[{ kind, id, campaignId, unitId, on, title, says, isCurrent }]')
    .addHelpText('after', `\n${exits}`)
    .action((id: string, { json }: { json?: true }) =>
      withRecord(connect, async db => (await acts()).showLine(db, id, json === true)),
    );
  command
    .command('import')
    .description(
      '导入其他机关发现的问题(.xlsx、.csv,一行一个):看不懂的逐处列出,一行也不登记 (import findings of other organs)',
    )
    .argument('<file>', '问题清单')
    .option('--campaign <id>', '整改行动;只有一个时可以不写')
    .option('--organ <name>', '来源机关,表中没有写的')
    .option('--number <number>', '文号,表中没有写的')
    .addOption(new Option('--source <kind>', '问题来源,表中没有写、由机关名称看不出的').choices(sourceKinds))
    .option('--title <title>', '文件名称,表中没有写的')
    .option('--category <category>', '问题类别,表中没有写的')
    .option('--leave-out <heads...>', '不登记的栏目')
    .option('--by <login>', '由谁登记(指挥部办公室)')
    .option('--dry-run', '只检查,不登记')
    .option('--json', '输出 JSON:{ status, added, known, alike, asks: [{ code, sheet, row, cell, value }] }')
    .addHelpText('after', '\n退出码:0 完成;1 有待确认之处,一行也没有登记;2 参数有误;4 不能办理')
    .action((file: string, options: ImportFindingsOptions) =>
      withRecord(connect, async db => (await import('./findings/import.ts')).importFile(db, file, options)),
    );
  command
    .command('template')
    .description('问题清单的模板(.xlsx) (the template)')
    .argument('<to>', '写到哪里')
    .action(async (to: string) => (await import('./findings/template.ts')).writeTemplate(to));
  command
    .command('draft')
    .description('由一次考核已认定、尚未立项的问题拟一个整改行动的草稿 (draft a campaign)')
    .argument('<cycle>', '考核所在的行动')
    .option('--title <text>', '名称;缺省为「〈考核〉发现问题整改方案」')
    .requiredOption('--by <login>', '由谁拟(指挥部办公室)')
    .option('--json', '输出 JSON:{ campaignId }')
    .addHelpText('after', `\n${exits}`)
    .action((cycle: string, options: { title?: string; by: string; json?: true }) =>
      withRecord(connect, async db => (await acts()).draftOf(db, cycle, options)),
    );
  command
    .command('match')
    .description(
      '导入的方案中哪些问题可能是一次考核认定的问题:只是提出,由人确认 (match a draft with findings)',
    )
    .argument('<draft>', '方案草稿')
    .argument('<cycle>', '考核所在的行动')
    .option('--json', '输出 JSON:[{ ref, proposals: [{ findingId, likeness, shared }] }]')
    .addHelpText('after', `\n${exits}`)
    .action((draft: string, cycle: string, options: { json?: true }) =>
      withRecord(connect, async db => (await acts()).matchDraft(db, draft, { cycle, ...options })),
    );
  return command;
};
