import { Command } from 'commander';
import { civilDateOption } from '../plan-of-file';
import { leadersOption, officeOption, unitsOption } from '../rehearse/options';
import type { Simulating } from './simulate';
import { yearOption } from './year-option';

/** `cli assessment simulate`: a cycle is computed beforehand; neither engine nor database. */
export const simulateCommand = new Command('simulate')
  .description('推演一次年度考核:各步骤何时、谁被催办、发现什么、如何处理 (simulate a cycle)')
  .requiredOption('--scheme <id>', '考核办法的编号,或 .json 文件')
  .requiredOption('--year <year>', '考核年度', yearOption)
  .requiredOption('--starts-on <date>', '从哪一天开始', civilDateOption)
  .requiredOption('--subjects <names>', '被考核单位:名称或 id,以顿号或逗号分开')
  .requiredOption('--third-party <unit>', '第三方')
  .requiredOption('--registry <file>', '单位与人员名册(.csv、.xlsx)')
  .option('--figures <file>', '一开始就登记的数据(.json、.xlsx、.csv)')
  .option('--units <how>', '单位:silent、punctual、early:N、late:N、mixed:SEED', unitsOption, {
    kind: 'punctual' as const,
  })
  .option('--office <how>', '办公室和督导组:prompt、silent', officeOption, 'prompt' as const)
  .option('--leaders <how>', '领导:approve、decline、silent', leadersOption, 'approve' as const)
  .option('--until <date>', '算到这一天;不写则到无事可办为止', civilDateOption)
  .option('--json', '输出 JSON,与 simulate 相同')
  .addHelpText('after', '\n退出码:0 完成;1 出错;2 参数有误;4 文件有误,或不能办理')
  .action(async (options: Simulating) => (await import('./simulate.ts')).simulateCycleOf(options));
