import { Command } from 'commander';
import { civilDateOption } from '../plan-of-file';
import { dayOption, leadersOption, officeOption, unitsOption } from '../rehearse/options';
import type { CycleAsked } from './cycle-of';
import type { RehearsedCycle } from './rehearse';
import { yearOption } from './year-option';

const EXITS = '0 完成;1 出错;2 参数有误;4 文件有误,或不能办理';

/** Which cycle is played, and how its people behave. */
const playing = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .requiredOption('--scheme <id>', '考核办法的编号,或 .json 文件')
    .requiredOption('--year <year>', '考核年度', yearOption)
    .requiredOption('--starts-on <date>', '从哪一天开始', civilDateOption)
    .requiredOption(
      '--subjects <file|names>',
      '被考核单位:名称或 id,以顿号或逗号分开;或一个 .json 文件,与 open 相同',
    )
    .requiredOption('--third-party <unit>', '第三方')
    .requiredOption('--registry <file>', '单位与人员名册(.csv、.xlsx)')
    .option('--figures <file>', '一开始就登记的数据(.json、.xlsx、.csv)')
    .option('--orders <file>', '开展后随即办理的事(.json,成列),每一件与 act 的文件相同')
    .option('--units <how>', '单位:silent、punctual、early:N、late:N、mixed:SEED', unitsOption, {
      kind: 'punctual' as const,
    })
    .option('--office <how>', '办公室和督导组:prompt、silent', officeOption, 'prompt' as const)
    .option('--leaders <how>', '领导:approve、decline、silent', leadersOption, 'approve' as const)
    .option(
      '--acts <file>',
      '办公室和领导的另外做法(.json):{ returns, marks, declines, dismisses, serious, chooses, settles },如 { "chooses": [{ "unit": "云台镇", "indicator": "B2", "figure": "B2-1" }] }',
    )
    .option('--until <date>', '到这一天为止;不写则到无事可办为止', civilDateOption);

/** `cli assessment simulate`: a cycle is computed beforehand; neither engine nor database. */
export const simulateCommand = playing(
  'simulate',
  '推演一次年度考核:各步骤何时、谁被催办、发现什么、如何处理 (simulate a cycle)',
)
  .option('--json', '输出 JSON,与 simulate 相同')
  .addHelpText('after', `\n退出码:${EXITS}`)
  .action(async (asked: CycleAsked) => (await import('./simulate.ts')).simulateCycleOf(asked));

/** `cli assessment rehearse`: the same on engines of its own, held against the simulation. */
export const rehearseCycleCommand = playing(
  'rehearse',
  '在独立的引擎上演练一次年度考核,并与推演逐项比较 (rehearse a cycle)',
)
  .option('--day <ms>', '每个日历日至少用多少毫秒(供观看)', dayOption, 0)
  .option('--data-dir <dir>', '数据目录(默认 DATA_DIR 或 .data)')
  .option('--keep', '结束后保留这次演练的数据目录')
  .option('--json', '输出 JSON,与 rehearse 相同,另有 differences')
  .addHelpText('after', `\n退出码:${EXITS};与推演不同也为 1;75 引擎中断`)
  .action(async (asked: RehearsedCycle) => (await import('./rehearse.ts')).rehearseCycle(asked));
