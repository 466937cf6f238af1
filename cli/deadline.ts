import { Command, InvalidArgumentError } from 'commander';
import { isCivilDate, type CivilDate } from '../domain/calendar/civil-date';
import { provisionalYears } from '../domain/explain/provisional';
import { parseDeadline } from '../domain/deadline/parse-deadline';
import type { Deadline } from '../domain/deadline/types';
import { seedCalendar } from '../prisma/schema/calendar-seed';
import { deadlineKindNames } from '../domain/codes/plan';

const USAGE_ERROR = 2;

const civilDateOption = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new InvalidArgumentError(`「${text}」不是有效日期,应写作 YYYY-MM-DD。`);
  return text;
};

const describe = (deadline: Deadline): string => {
  const {
    raw,
    kind,
    from,
    to,
    dueOn,
    isLongTerm,
    milestones = [],
    claimedOn,
    time,
    readings,
    derivation,
  } = deadline;
  return [
    `原文:${raw}`,
    `类型:${deadlineKindNames[kind].zh}${isLongTerm && kind !== 'long-term' ? ',并长期坚持' : ''}`,
    ...(from === undefined ? [] : [`起止:${from} 至 ${to ?? '—'}`]),
    ...milestones.map(({ on, raw: words }) => `节点:${on} ${words}`),
    ...(dueOn === undefined
      ? []
      : [
          `期限:${dueOn}${provisionalYears(derivation).length > 0 ? '(暂定)' : ''}(含当日,至 24:00,北京时间)`,
        ]),
    ...(time === undefined ? [] : [`写明时刻:${time}`]),
    ...(readings === undefined ? [] : [`几种读法:${readings.join('、')}`]),
    ...(claimedOn === undefined ? [] : [`称完成于:${claimedOn}`]),
    '依据:',
    ...derivation.map(
      ({ text, cites, calendar }, index) =>
        `  ${index + 1}. ${text} [${cites}${calendar === undefined ? '' : `;日历 ${calendar}`}]`,
    ),
  ].join('\n');
};

interface Options {
  issued: CivilDate;
  delivered?: CivilDate;
  json?: true;
}

/** `cli deadline TEXT --issued DATE`: how the wording of a deadline is read, and why. Usage errors exit with 2. */
export const deadlineCommand = new Command()
  .argument('<text>', '期限的原文,如 6月10日前、3个月内、2025年底前,并长期坚持')
  .requiredOption('--issued <YYYY-MM-DD>', '方案的发文日期,没有写年份的日期按它认定', civilDateOption)
  .option('--delivered <YYYY-MM-DD>', '送达日期,期间自次日起算', civilDateOption)
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      'JSON:{ raw, kind, on?, from?, to?, length?, dueOn?, isLongTerm?, milestones?, claimedOn?, time?, readings?, derivation }',
      'kind:date | range | period | immediate | long-term | milestones | completed | unresolved',
      '',
      '退出码:0 已读(看不懂的表述是 kind unresolved,也是 0,不猜测);2 参数有误',
    ].join('\n'),
  )
  .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : USAGE_ERROR))
  .action((text: string, { issued, delivered, json }: Options) => {
    const deadline = parseDeadline(text, {
      issuedOn: issued,
      ...(delivered === undefined ? {} : { deliveredOn: delivered }),
      calendar: seedCalendar(),
    });
    process.stdout.write(`${json ? JSON.stringify(deadline, null, 2) : describe(deadline)}\n`);
  });
