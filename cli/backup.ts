import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import { withEmbeddedRecord } from './backup/with-embedded-record';
import { writeBackup } from './backup/write-backup';
import { readConfiguration } from './configuration';
import { ConfigurationError } from './configuration-error';
import { ownPackage } from './own-version';

interface Options {
  dataDir?: string;
  yes?: true;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

/** `cli backup FILE`: the embedded installation in one file, while it runs or while it is stopped. */
export const backupCommand = new Command()
  .argument('<file>', '备份文件,如 zhenggai-2026-11-24.tar.gz')
  .option('--data-dir <dir>', '数据目录(默认 DATA_DIR 或 .data)')
  .option('--yes', '覆盖已有的备份文件')
  .addHelpText(
    'after',
    [
      '',
      '文件为 gzip 压缩的 tar:manifest.json(版本、校验和)、tables/*.ndjson、files/。含个人信息,请妥善保管。',
      'Temporal 的数据不在其中:恢复后由核对修复(reconcile)按记录重新建立。',
      '使用 DATABASE_URL 的安装请用 pg_dump 备份数据库,并另行复制 DATA_DIR/files。',
      '',
      '退出码:0 已备份;1 出错;2 参数或配置有误;3 已备份,但有附件的内容缺失',
    ].join('\n'),
  )
  .action(async (file: string, { dataDir, yes }: Options) => {
    const environment = readConfiguration(process.env);
    const configuration = { ...environment, DATA_DIR: path.resolve(dataDir ?? environment.DATA_DIR) };
    if (configuration.DATABASE_URL)
      throw new ConfigurationError('设置了 DATABASE_URL:请用 pg_dump 备份那个数据库(见 docs/operations.md)');
    if (existsSync(file) && !yes) throw new ConfigurationError(`${file} 已存在;要覆盖请加 --yes`);
    const manifest = await withEmbeddedRecord(configuration, url =>
      writeBackup({
        url,
        filesDir: path.join(configuration.DATA_DIR, 'files'),
        to: path.resolve(file),
        version: ownPackage().version,
        now: Date.now(),
      }),
    );
    const rows = manifest.tables.reduce((sum, one) => sum + one.rows, 0);
    process.stdout.write(
      `已备份到 ${file}(${megabytes(statSync(file).size)} MB):${manifest.tables.length} 张表 ${rows} 行,附件 ${manifest.files.length} 个\n`,
    );
    if (manifest.missingFiles.length === 0) return;
    process.stderr.write(`附件内容缺失或已损坏 ${manifest.missingFiles.length} 个:\n`);
    for (const hash of manifest.missingFiles) process.stderr.write(`  ${hash}\n`);
    process.exitCode = 3;
  });
