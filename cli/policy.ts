import { Command } from 'commander';
import type { Db } from '../prisma/schema/db';
import { queryPolicies, queryPolicy } from '../prisma/read/rules';
import { savePolicy } from '../prisma/record/save-policy';
import { readPolicyFile } from './policy-file';
import { withRecord } from './with-record';

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

/** `cli policy list|show|save`: the versions of policies (督办策略). Saving changes no running campaign: see `cli adopt`. */
export const policyCommand = (connect: () => Promise<Db>): Command => {
  const command = new Command();
  command
    .command('list')
    .description('各版,新的在前')
    .action(() =>
      withRecord(connect, async db => {
        for (const { id, version, createdAt, note } of await queryPolicies(db))
          process.stdout.write(`${id}@${version}  ${createdAt.toISOString()}  ${note ?? '系统自带'}\n`);
      }),
    );
  command
    .command('show')
    .description('一版的全部内容(JSON)')
    .argument('<id>', '策略')
    .argument('<version>', '版次', Number)
    .action((id: string, version: number) =>
      withRecord(connect, async db => print((await queryPolicy(db, id, version)).data)),
    );
  command
    .command('save')
    .description('检查并保存为新的一版;进行中的整改行动要采用(cli adopt)才生效,新启动的用 default 的最新一版')
    .argument('<file>', 'JSON,只写与默认策略不同之处')
    .requiredOption('--note <text>', '为什么改')
    .option('--id <id>', '策略', 'default')
    .addHelpText('after', '\n退出码:0 已保存;1 出错;2 参数有误;4 策略有误,逐处列出')
    .action((file: string, { note, id }: { note: string; id: string }) =>
      withRecord(connect, async db => {
        const { id: _, version: __, ...rules } = readPolicyFile(file);
        const saved = await savePolicy(db, { id, rules, note, createdById: null });
        process.stdout.write(`已保存 ${saved.id}@${saved.version}\n`);
      }),
    );
  return command;
};
