import { Command } from 'commander';
import type { Db } from '../../prisma/schema/db';
import { civilDateOption } from '../plan-of-file';
import { withRecord } from '../with-record';
import type { Opening } from './open';
import { yearOption } from './year-option';

/** `cli assessment open`: a yearly cycle is begun, in a campaign of its own. */
export const openCommand = (connect: () => Promise<Db>): Command =>
  new Command('open')
    .description('开展年度考核:依据哪部办法、哪一年、从哪天起、考核谁 (open a cycle)')
    .requiredOption('--scheme <id>', '考核办法的编号,或 .json 文件')
    .requiredOption('--year <year>', '考核年度', yearOption)
    .requiredOption('--starts-on <date>', '从哪一天开始', civilDateOption)
    .requiredOption('--reason <text>', '为何从这一天开始')
    .requiredOption(
      '--subjects <file|names>',
      '被考核单位:名称或 id,以顿号或逗号分开;或一个 .json 文件:[{ unit, leaders: [{ post, login }] }]',
    )
    .option('--third-party <unit>', '第三方;可以以后再委托')
    .option('--title <text>', '名称;缺省为年度和办法')
    .requiredOption('--by <login>', '由谁开展')
    .option('--rehearsal', '演练:时钟从开始那天的 8 时走起,不是真的时间')
    .option('--json', '输出 JSON:{ campaignId, title, startsOn, endsOn }')
    .addHelpText(
      'after',
      '\n没有写明两位主要负责人的,记为党委、政府主要负责人,人以后再定。\n\n退出码:0 已开展;1 出错;2 参数有误;4 文件有误,或不能办理',
    )
    .action((options: Opening) =>
      withRecord(connect, async db => (await import('./open.ts')).openCycle(db, options)),
    );
