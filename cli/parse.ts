import { Command } from 'commander';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { LabelMeaning } from '../domain/codes/plan';
import type { Derivation } from '../domain/explain/derivation';
import { provisionalYears } from '../domain/explain/provisional';
import { shareUsed } from '../domain/plan/places/share-used';
import type { Plan } from '../domain/plan/types';
import { cutText } from '../domain/storable';
import { civilDateOption, labelOption, readingOfFile, type FileReading } from './plan-of-file';

const list = (name: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${name}:${names.join('、')}`] : [];

const isProvisional = ({ derivation }: { derivation: Derivation }): boolean =>
  provisionalYears(derivation).length > 0;

const describe = (plan: Plan): string => {
  const problems = plan.categories.flatMap(({ ordinal, title, problems: own }) => [
    `${ordinal} ${title}(${own.length} 个问题)`,
    ...own.map(one => `  ${ordinal}-${one.ordinal} ${one.text.slice(0, 60)}`),
  ]);
  const assignments = plan.assignments.map(one =>
    [
      `${one.problemRef ?? one.measureOrdinal ?? ''} ${one.label} ${one.text.slice(0, 24)}`.trim(),
      ...list('牵头', one.leads),
      ...list('责任', one.responsible),
      ...list('配合', one.supporting),
      ...list('督导', one.supervising),
      ...list('责任领导、责任人', one.officers),
      `时限:${one.deadline ? `${one.deadline.raw}${one.deadline.dueOn ? `(${one.deadline.dueOn}${isProvisional(one.deadline) ? ',暂定' : ''})` : ''}` : '未写明'}`,
      ...one.milestones.map(
        milestone =>
          `节点:${milestone.raw}(${milestone.dueOn ?? '待定'}${isProvisional(milestone) ? ',暂定' : ''})`,
      ),
    ].join('\n  '),
  );
  return [
    plan.title,
    `文号:${plan.number ?? '无'}  发文机关:${plan.issuer ?? '未读出'}  日期:${plan.issuedOn ?? '未读出'}`,
    '',
    ...problems,
    '',
    `措施 ${plan.measures.length} 条,责任分工 ${plan.assignments.length} 项`,
    ...assignments,
    '',
    ...plan.phases.map(one => `阶段:${one.name} ${one.startsOn ?? ''} 至 ${one.endsOn ?? ''}`),
    ...plan.duties.map(one => `要求:${one.what} ${one.owedBy ?? ''} ${one.dueOn ?? ''}`),
    '',
    `待确认 ${plan.questions.length} 处:`,
    ...plan.questions.map(one => `  [${one.code}] ${one.message}`),
  ].join('\n');
};

const LONGEST = 60;

/** How much of the text was read; with `isListed` each stretch that was not, by its line. */
const describePlaces = ({ text, places }: FileReading, isListed: boolean): string[] => {
  const unused = places.filter(one => one.kind === 'unused');
  let line = 1;
  let counted = 0;
  const listed = unused.map(({ start, end }) => {
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    const words = text.slice(start, end).replaceAll('\n', ' ');
    return `  第 ${line} 行 ${words.length > LONGEST ? `${cutText(words, LONGEST)}…(${words.length} 字)` : words}`;
  });
  return [`用到 ${shareUsed(places)} % 的文字,${unused.length} 处没有读入`, ...(isListed ? listed : [])];
};

interface Options {
  issued?: CivilDate;
  label?: Record<string, LabelMeaning>;
  json?: true;
  places?: true;
}

/** `cli parse FILE`: what is read in a rectification plan, and what it leaves open. */
export const parseCommand = new Command()
  .argument('<file>', '方案文件')
  .option('--issued <YYYY-MM-DD>', '发文日期,代替文中读出的日期', civilDateOption)
  .option('--label <栏目=含义>', '栏目在全文中的含义,如 包联干部=officer;可写多次', labelOption)
  .option('--json', '输出 JSON')
  .option('--places', '列出没有读入的文字;与 --json 合用时另给出 places')
  .addHelpText(
    'after',
    [
      '',
      'JSON:{ title, number, issuer, issuedOn, categories, measures, assignments, phases, duties, questions };用 --places 另有 places: [{ start, end, kind, role, assignment, problemRef }]',
      '',
      '退出码:0 已读;2 文件或参数有误;3 不是整改方案(JSON 为 { error: { code, reason } })',
    ].join('\n'),
  )
  .action(async (file: string, options: Options) => {
    const reading = await readingOfFile(file, options);
    if (!reading) return;
    const { plan, places } = reading;
    const shown = options.json
      ? JSON.stringify(options.places ? { ...plan, places } : plan, null, 2)
      : [describe(plan), '', ...describePlaces(reading, options.places === true)].join('\n');
    process.stdout.write(`${shown}\n`);
  });
