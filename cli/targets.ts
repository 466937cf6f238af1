import { Command } from 'commander';
import type { Db } from '../prisma/schema/db';
import { withRecord } from './with-record';

// Loaded with the act: help does without the record.
const acts = () => import('./targets/acts.ts');

const campaign = ['--campaign <id>', '整改行动;只有一个时可以不写'] as const;
const by = ['--by <login>', '由谁办理(指挥部办公室)'] as const;

interface Options {
  campaign?: string;
  by?: string;
}

/** `cli targets adopt|open|evaluate`: policy targets of a campaign. */
export const targetsCommand = (connect: () => Promise<Db>): Command => {
  const command = new Command();
  command
    .command('adopt <pack>')
    .description('采用规则包:随系统提供的名称,或规则包所在的目录 (adopt a pack)')
    .option(...campaign)
    .option(...by)
    .action((pack: string, options: Options) =>
      withRecord(connect, async db => (await acts()).adopt(db, pack, options)),
    );
  command
    .command('open <title>')
    .description('只凭规则包开展行动:没有方案和问题 (open a campaign from packs alone)')
    .requiredOption('--pack <name...>', '规则包,一个或几个')
    .requiredOption('--until <day>', '总期限')
    .option(...by)
    .action((title: string, options: { pack: string[]; until: string; by?: string }) =>
      withRecord(connect, async db => (await acts()).open(db, title, options)),
    );
  command
    .command('evaluate')
    .description('立即核定 (evaluate now)')
    .option(...campaign)
    .option(...by)
    .action((options: Options) => withRecord(connect, async db => (await acts()).evaluate(db, options)));
  return command;
};
