import { Command, Option } from 'commander';
import { figureKinds } from '../domain/codes/figures';
import type { Db } from '../prisma/schema/db';
import type { ImportOptions } from './figures/import';
import { withRecord } from './with-record';

/** `cli figures import`: figures of a file come into the books of a campaign. */
export const figuresCommand = (connect: () => Promise<Db>): Command => {
  const command = new Command();
  command
    .command('import')
    .description('导入数据文件(.json、.xlsx、.csv):全部正确才登记;--check 只检查 (import figures)')
    .argument('<file>', '数据文件')
    .option('--campaign <id>', '整改行动;只有一个时可以不写')
    .addOption(new Option('--kind <kind>', '文件只有一张表时,是哪一类').choices(figureKinds))
    .option('--by <login>', '由谁登记(指挥部办公室)')
    .option('--check', '只检查,不登记')
    .option('--json', '输出 JSON')
    .addHelpText(
      'after',
      '\nJSON:{ status, batchId, rowsSha256, counts, bookIds, problems, remarks }\n\n退出码:0 完成;1 文件有误,一行也没有登记;2 参数有误;4 不能办理',
    )
    .action((file: string, options: ImportOptions) =>
      withRecord(connect, async db => (await import('./figures/import.ts')).importFile(db, file, options)),
    );
  return command;
};
