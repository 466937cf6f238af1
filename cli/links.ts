import { Command } from 'commander';
import type { CivilDate } from '../domain/calendar/civil-date';
import { problemsOf } from '../domain/links/problems-of';
import { linkPlan } from '../domain/links/link-plan';
import { groupBy } from '../domain/group-by';
import { civilDateOption, planOfFile } from './plan-of-file';

interface Options {
  issued?: CivilDate;
  json?: true;
}

/** `cli links FILE`: for each problem the measures that may answer it, best first, with scores. */
export const linksCommand = new Command()
  .argument('<file>', '方案文件')
  .option('--issued <YYYY-MM-DD>', '发文日期,代替文中读出的日期', civilDateOption)
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      'JSON:[{ ref: "一-1", measures: [{ label, measureOrdinal, assignment, score }] }],assignment 是责任分工的下标',
      '',
      '退出码:0 已读;2 文件或参数有误;3 不是整改方案',
    ].join('\n'),
  )
  .action(async (file: string, options: Options) => {
    const plan = await planOfFile(file, options);
    if (!plan) return;
    const proposed = groupBy(linkPlan(plan).proposed, one => one.ref);
    const problems = problemsOf(plan);
    const links = problems.map(({ ref }) => ({
      ref,
      measures: (proposed.get(ref) ?? []).map(({ assignment, score }) => {
        const { label = '', measureOrdinal = null } = plan.assignments[assignment] ?? {};
        return { label, measureOrdinal, assignment, score };
      }),
    }));
    if (options.json) {
      process.stdout.write(`${JSON.stringify(links, null, 2)}\n`);
      return;
    }
    const texts = new Map(problems.map(one => [one.ref, one.text]));
    for (const { ref, measures } of links) {
      process.stdout.write(`${ref} ${(texts.get(ref) ?? '').slice(0, 50)}\n`);
      for (const { label, measureOrdinal, score } of measures.slice(0, 3))
        process.stdout.write(`  ${score.toFixed(3)} ${measureOrdinal ?? ref} ${label}\n`);
    }
  });
