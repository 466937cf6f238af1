import { Command, InvalidArgumentError } from 'commander';
import { createDb } from '../prisma/schema/db';
import { verifyLog, type VerifiedLog } from '../prisma/upkeep/verify-log';
import { readConfiguration } from './configuration';
import { recordUrl } from './record-url';

const TAMPERED = 5;

type Noted = Map<string, string>;

const notedOption = (text: string, noted: Noted): Noted => {
  const [, day, hash] = /^(\d{4}-\d{2}-\d{2})=([0-9a-f]{64})$/.exec(text) ?? [];
  if (!day || !hash) throw new InvalidArgumentError('应为 YYYY-MM-DD=64 位十六进制的哈希。');
  return new Map(noted).set(day, hash);
};

const describe = ({
  dockets,
  events,
  registry,
  anchors,
  newestAnchor,
  misnamed,
  findings,
}: VerifiedLog): string =>
  [
    `核对案卷 ${dockets} 个,事件 ${events} 条,名册 ${registry.chains} 个单位和人员,事件 ${registry.events} 条,日锚 ${anchors} 个`,
    ...findings.map(
      ({ docketId, ref, seq, message }) =>
        `  ${[docketId ?? '日锚', ref && `(${ref})`, seq === null ? '' : ` #${seq}`].filter(Boolean).join('')}:${message}`,
    ),
    findings.length === 0 ? '没有发现改动' : `发现 ${findings.length} 处与系统所写不符`,
    ...(misnamed > 0
      ? [`其中 ${misnamed} 条由代理人办理而记在被代理人名下(2026 年 11 月以前的修订审定),以时间线所示为准`]
      : []),
    ...(newestAnchor ? [`最新日锚(请另行记下):${newestAnchor.day}=${newestAnchor.hash}`] : []),
  ].join('\n');

/** `cli verify-log`: whether anybody changed, removed or inserted rows of the record behind the system's back. Reads only. */
export const verifyLogCommand = new Command()
  .option('--anchor <day=hash>', '另行记下的日锚,可重复', notedOption, new Map() as Noted)
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      '数据库:DATABASE_URL;没有设置时为 npm start 正在数据目录(DATA_DIR)上运行的那一个。只读,可在系统运行时核对。',
      '',
      'JSON:{ isSound, dockets, events, registry: { chains, events }, anchors,',
      '  newestAnchor: { day, hash, docketCount } | null, misnamed,',
      '  findings: [{ what, docketId, ref, seq, day, message }] }',
      'what:event-changed、event-removed、event-inserted、docket-changed、docket-removed、letter-changed、proceeding-changed、report-changed、',
      '  registry-changed、registry-removed、anchor-changed、anchor-removed',
      '',
      '退出码:0 与系统所写一致;1 出错;2 参数或配置有误;5 有改动',
    ].join('\n'),
  )
  .action(async (options: { anchor: Noted; json?: true }) => {
    const db = createDb(recordUrl(readConfiguration(process.env)), 2);
    try {
      const log = await verifyLog(db, options.anchor);
      process.stdout.write(`${options.json ? JSON.stringify(log, null, 2) : describe(log)}\n`);
      if (!log.isSound) process.exitCode = TAMPERED;
    } finally {
      await db.$disconnect();
    }
  });
