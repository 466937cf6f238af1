import path from 'node:path';
import { Command } from 'commander';
import { hasRecord, restoreBackup } from './backup/restore-backup';
import { readConfiguration } from './configuration';
import { ConfigurationError } from './configuration-error';
import { confirm } from './confirm';

const NOT_CONFIRMED = 2;

interface Options {
  dataDir?: string;
  yes?: true;
}

/** `cli restore FILE`: the embedded installation as it was when it was backed up. */
export const restoreCommand = new Command()
  .argument('<file>', 'cli backup 写成的文件')
  .option('--data-dir <dir>', '数据目录(默认 DATA_DIR 或 .data)')
  .option('--yes', '数据目录里已有数据时,不询问,直接替换')
  .addHelpText(
    'after',
    [
      '',
      '先核对校验和,再写入一个新的数据库并与备份逐表核对,最后才替换原来的数据;数据库结构更新到本版本。',
      'Temporal 的数据会被删除:下次 npm start 时由核对修复(reconcile)按记录重新建立。',
      '',
      '退出码:0 已恢复;1 出错;2 参数或配置有误,或没有确认;4 备份不能用',
    ].join('\n'),
  )
  .action(async (file: string, { dataDir: chosen, yes }: Options) => {
    const configuration = readConfiguration(process.env);
    if (configuration.DATABASE_URL)
      throw new ConfigurationError('设置了 DATABASE_URL:cli restore 只恢复内置安装(见 docs/operations.md)');
    const dataDir = path.resolve(chosen ?? configuration.DATA_DIR);
    if (hasRecord(dataDir) && !yes && !(await confirm(`将替换 ${dataDir} 里的全部数据,不能恢复`))) {
      process.exitCode = NOT_CONFIRMED;
      return;
    }
    const onProgress = (message: string) => process.stderr.write(`… ${message}\n`);
    const manifest = await restoreBackup({ file, dataDir, onProgress });
    const rows = manifest.tables.reduce((sum, one) => sum + one.rows, 0);
    process.stdout.write(
      `已恢复 ${manifest.createdAt} 的备份:${manifest.tables.length} 张表 ${rows} 行,附件 ${manifest.files.length} 个。\n` +
        `npm start 之后,核对修复会重新建立各案的督办。\n`,
    );
  });
