import path from 'node:path';
import { Command } from 'commander';
import { readConfiguration } from './configuration';
import type { Check, Verdict } from './doctor/check';
import { examine } from './doctor/examine';

const HAS_PROBLEMS = 6;

const marks: Record<Verdict, string> = {
  ok: '正常  ',
  warning: '注意  ',
  problem: '问题  ',
  unchecked: '未检查',
};

const describe = (checks: Check[]): string => {
  const count = (verdict: Verdict) => checks.filter(one => one.verdict === verdict).length;
  return [
    ...checks.flatMap(({ verdict, found, advice }) => [
      `${marks[verdict]} ${found}`,
      ...(advice ? [`       → ${advice}`] : []),
    ]),
    `共 ${checks.length} 项:正常 ${count('ok')},注意 ${count('warning')},问题 ${count('problem')},未检查 ${count('unchecked')}`,
  ].join('\n');
};

/** `cli doctor`: whether the installation is well, and what to do where it is not. Reads only. */
export const doctorCommand = new Command()
  .option('--data-dir <dir>', '数据目录(默认 DATA_DIR 或 .data)')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      '用 DATABASE_URL、TEMPORAL_ADDRESS、SMTP_URL 指明的服务;没有指明的,检查 npm start 正在数据目录上运行的。只读。',
      '',
      'JSON:{ isWell, checks: [{ id, verdict, found, advice?, details? }] }',
      'verdict:ok、warning、problem、unchecked;id 为 repairs 的 details 列出 24 小时内的修复',
      '',
      '退出码:0 没有问题(可有注意事项或未检查的);1 出错;2 参数或配置有误;6 有问题',
    ].join('\n'),
  )
  .action(async (options: { dataDir?: string; json?: true }) => {
    const environment = readConfiguration(process.env);
    const DATA_DIR = path.resolve(options.dataDir ?? environment.DATA_DIR);
    const checks = await examine({ ...environment, DATA_DIR }, Date.now);
    const isWell = checks.every(one => one.verdict !== 'problem');
    process.stdout.write(
      `${options.json ? JSON.stringify({ isWell, checks }, null, 2) : describe(checks)}\n`,
    );
    if (!isWell) process.exitCode = HAS_PROBLEMS;
  });
