import { Command } from 'commander';
import type { Db } from '../../prisma/schema/db';
import { withRecord } from '../with-record';

/** `cli assessment act CAMPAIGN --by LOGIN --file act.json`: one command of a person on a cycle. */
export const actCommand = (connect: () => Promise<Db>): Command =>
  new Command('act')
    .description('办理一件:文件是一条办理事项(JSON),与接口的相同 (one command on a cycle)')
    .argument('<campaign>', '考核所在的行动')
    .requiredOption('--by <login>', '由谁办理')
    .requiredOption('--file <file>', '一条办理事项,如 { "kind": "complete-data", "reason": "已核" }')
    .option('--json', '输出 JSON')
    .addHelpText(
      'after',
      '\nJSON:{ campaignId, kind, status };文件有误时 { error: { code, reason } }\n\n退出码:0 已办理;1 出错;2 参数或文件有误;4 不能办理',
    )
    .action((campaignId: string, options: { by: string; file: string; json?: true }) =>
      withRecord(connect, async db => (await import('./act.ts')).actOnCycle(db, campaignId, options)),
    );
