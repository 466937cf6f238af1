import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { withEmbeddedRecord } from './backup/with-embedded-record';
import { readConfiguration } from './configuration';
import { confirm } from './confirm';
import { loadCampaigns } from './demo/load/load-campaigns';
import { openRecord } from './system/open-record';

const NOT_CONFIRMED = 2;
/** What one case with its events, notices and indexes takes on disk; measured at 10,000 (ADR 102). */
const BYTES_PER_CASE = 44_000;
const ASKED_FROM_GB = 10;

interface Options {
  cases: number;
  campaigns: number;
  dataDir?: string;
  yes?: true;
}

const countOption = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('应为正整数。');
  return count;
};

/** Says how far it is, at most once a second and at the end. */
const progress = (now: () => number) => {
  const startedAt = now();
  let saidAt = 0;
  return (there: number, all: number, written: number): void => {
    const at = now();
    if (at - saidAt < 1_000 && there < all) return;
    saidAt = at;
    const rate = written / Math.max(0.001, (at - startedAt) / 1_000);
    process.stderr.write(`… ${there} / ${all} 个事项,每秒 ${rate.toFixed(0)} 个\n`);
  };
};

const load = async (url: string, { cases, campaigns }: Options): Promise<void> => {
  const db = await openRecord(url, 2);
  try {
    await loadCampaigns(db, url, { cases, campaigns, now: Date.now(), say: progress(() => Date.now()) });
  } finally {
    await db.$disconnect();
  }
};

/** `cli load-demo`: campaigns of any size with their past, for measuring and for trying out; no workflows. */
export const loadDemoCommand = new Command()
  .requiredOption('--cases <n>', '一共多少个事项', countOption)
  .option('--campaigns <m>', '分成几个整改行动', countOption, 1)
  .option('--data-dir <dir>', '数据目录(默认 DATA_DIR 或 .data);没有数据库时新建')
  .option('--yes', `预计超过 ${ASKED_FROM_GB} GB 时不询问`)
  .addHelpText(
    'after',
    [
      '',
      '内容是编造的,走演练时钟,停在交办两周之后;不启动工作流。编号为 load-001 起。再运行一次从中断处继续,已有的不重写。',
      '系统运行时,核对修复会把未办结的事项逐一纳入督办;只看页面请用 cli api。',
      '',
      '退出码:0 完成;1 出错;2 参数或配置有误,或没有确认',
    ].join('\n'),
  )
  .action(async (options: Options) => {
    const environment = readConfiguration(process.env);
    const configuration = {
      ...environment,
      DATA_DIR: path.resolve(options.dataDir ?? environment.DATA_DIR),
    };
    const gigabytes = (options.cases * BYTES_PER_CASE) / 1e9;
    const size = `${options.cases} 个事项约占磁盘 ${gigabytes.toFixed(1)} GB`;
    process.stderr.write(`${size}\n`);
    if (gigabytes > ASKED_FROM_GB && !options.yes && !(await confirm(size))) {
      process.exitCode = NOT_CONFIRMED;
      return;
    }
    const { DATABASE_URL } = configuration;
    if (DATABASE_URL && options.dataDir === undefined) return load(DATABASE_URL, options);
    await withEmbeddedRecord(configuration, url => load(url, options), { isNewAllowed: true });
  });
