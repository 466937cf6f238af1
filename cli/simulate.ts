import { Command } from 'commander';
import { at, dateOf, toInstant } from '../domain/calendar/civil-date';
import { firstInstant } from '../domain/launch/first-instant';
import { launchUnitsOf } from '../domain/launch/launch-units';
import { reviewPlan } from '../domain/launch/review-plan';
import type { Calendar } from '../domain/calendar/types';
import type { Policy } from '../domain/policy/types';
import { defaultPolicy } from '../domain/policy/default-policy';
import { shippedPolicies } from '../domain/policy/shipped-policies';
import { majorOption } from './major-option';
import type { ScriptOptions } from '../rehearsal/script/options';
import { readDocument } from '../documents/read-document';
import { seedCalendar } from '../prisma/schema/calendar-seed';
import { describeRun } from '../rehearsal/run-result';
import { burdenView } from '../rehearsal/memory/burden-view';
import { roleNames } from '../domain/codes/roles';
import { simulate, type Simulated } from '../rehearsal/memory/simulate';
import { civilDateOption, planOfFile } from './plan-of-file';
import { deadlineOption, withDeadlines, type OtherDeadline } from './deadline-option';
import { assumePlan } from './rehearse/assume-plan';
import { describeForPeople } from './rehearse/describe';
import { leadersOption, officeOption, unitsOption } from './rehearse/options';
import { REHEARSAL_CAMPAIGN } from './rehearse/campaign';

interface Options extends ScriptOptions {
  until?: string;
  issued?: string;
  policy?: string;
  major?: string[];
  calendar?: string;
  deadline?: OtherDeadline[];
  json?: true;
}

const burdenNames = { messagesToOne: '一人收到邮件', forms: '填报', inspections: '接受检查' } as const;

/** The heaviest weeks beyond the budget (基层减负), a line each. */
const describeBurden = (over: ReturnType<typeof burdenView>['weeks']): string[] => [
  `超出负担预算:${over.length} 个单位周`,
  ...over
    .slice(0, 10)
    .map(
      one =>
        `  ${one.week} 一周 ${one.unit}:${one.exceeds.map(key => `${burdenNames[key]} ${one[key]}`).join('、')}`,
    ),
];

/** 「督导员 每人每周邮件:最多 6 封,中位 3 封」 */
const describeMails = (all: Simulated['mailsByRole']): string[] => [
  '每人每周邮件(有邮件的周):',
  ...all.map(
    ({ role, mails: { max, median } }) => `  ${roleNames[role].zh}:最多 ${max} 封,中位 ${median} 封`,
  ),
];

/** The rules that the system comes with, or those in files; what checks such files is loaded for them only. */
const rulesOf = async ({ calendar, policy }: Options): Promise<{ calendar: Calendar; policy: Policy }> => ({
  calendar: calendar ? (await import('./calendar-file.ts')).readAmendedCalendar(calendar) : seedCalendar(),
  policy: policy
    ? (shippedPolicies.find(one => one.id === policy) ??
      (await import('./policy-file.ts')).readPolicyFile(policy))
    : defaultPolicy,
});

const run = async (file: string, options: Options): Promise<void> => {
  const { units, office, leaders, until, issued } = options;
  const plan = await planOfFile(file, { ...(issued && { issued }), ...(options.json && { json: true }) });
  if (!plan) return;
  const rules = await rulesOf(options);
  const text = await readDocument(file);
  const { registry, assumed, ...read } = assumePlan(
    { plan, text, issuedOn: issued, major: options.major },
    rules,
  );
  const answers = withDeadlines(read.answers, options.deadline ?? []);
  const draft = { plan, answers, units: launchUnitsOf(registry), ...rules };
  const { issuedOn } = reviewPlan(draft, null);
  const startsAt = firstInstant(issuedOn ?? dateOf(toInstant(Date.now())), rules.calendar, rules.policy);
  const result = await simulate({
    // The name of a rehearsal's campaign is part of the keys by which mixed units are drawn.
    campaignId: REHEARSAL_CAMPAIGN,
    title: plan.title,
    registry,
    resolved: reviewPlan(draft, dateOf(startsAt)).resolved,
    ...rules,
    startsAt,
    script: { units, office, leaders },
    until: until ? at(until, '23:59') : null,
  });
  const burden = burdenView(result, rules.policy);
  const shown = describeRun({ ...result, assumed, links: answers.links ?? [] });
  const over = burden.weeks.filter(one => one.exceeds.length > 0);
  process.stdout.write(
    `${options.json ? JSON.stringify({ ...shown, burden: { ...burden, mailsByRole: result.mailsByRole } }, null, 2) : [describeForPeople(shown, '推演'), ...describeMails(result.mailsByRole), ...describeBurden(over)].join('\n')}\n`,
  );
};

/** `cli simulate FILE`: the whole campaign computed beforehand, without engines, in the shape of a rehearsal. */
export const simulateCommand = new Command()
  .argument('<file>', '整改方案(.txt、.md、.docx、.xlsx、.csv)')
  .option('--units <how>', '单位:silent、punctual、early:N、late:N、mixed:SEED', unitsOption, {
    kind: 'silent' as const,
  })
  .option('--office <how>', '办公室和督导组:prompt、silent', officeOption, 'prompt' as const)
  .option('--leaders <how>', '县领导:approve、decline、silent', leadersOption, 'approve' as const)
  .option('--until <date>', '算到这一天(YYYY-MM-DD);不写则到只剩复查和回头看为止,至多一年', civilDateOption)
  .option(
    '--policy <id|file>',
    '另一份督办策略:自带的 id(如 13710),或 JSON 文件(只写与默认不同之处);可与默认的推演比较',
  )
  .option('--major <refs>', '标为重大事项的问题,如 一-1,二-3;可写多次', majorOption)
  .option('--calendar <file>', '调整过的工作日历(JSON,同 calendar amend;basedOn 可不写)')
  .option(
    '--deadline <n=text>',
    '另一个期限:第 n 条分工,或 plan、report、completion;可写多次',
    deadlineOption,
  )
  .option('--issued <date>', '方案没有写明日期时的印发日期', civilDateOption)
  .option('--json', '输出 JSON,与 rehearse 相同')
  .addHelpText('after', '\n退出码:0 完成,1 出错,2 文件无法读取或参数有误,3 不是整改方案,4 策略有误。')
  .action(run);
