import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { adoptionBody } from '../api/contracts/rules';
import { DomainError } from '../domain/domain-error';
import { isReminderKey } from '../domain/obligation/reminder-key';
import { type AdoptionChoices } from '../domain/adoption/types';
import { createDb } from '../prisma/schema/db';
import { unitNames } from '../prisma/read/unit-names';
import { adoptRules, type NamedRules } from '../prisma/record/adopt-rules';
import { previewAdoption, type AdoptionPreview } from '../prisma/read/preview-adoption';
import { campaignOf } from './campaign-of';
import { readConfiguration } from './configuration';
import { coordinatorOf } from './coordinator-of';
import { recordUrl } from './record-url';
import {
  adoptionChoices,
  adoptionEffectNames,
  dateEffectNames,
  type AdoptionChoice,
} from '../domain/codes/adoption';
import { actNames } from '../domain/codes/ladder';

interface Options {
  campaign?: string;
  policy?: string;
  calendar?: string;
  choice: AdoptionChoice;
  choices?: string;
  apply?: true;
  reason?: string;
  by?: string;
  json?: true;
}

const rulesIn = ({ policy, calendar }: Options): NamedRules => {
  const [, id, version] = /^(.+)@(\d+)$/.exec(policy ?? '') ?? [];
  if (policy !== undefined && (id === undefined || version === undefined))
    throw new DomainError('POLICY_UNKNOWN', { written: policy });
  return {
    ...(id !== undefined && { policy: { id, version: Number(version) } }),
    ...(calendar !== undefined && { calendarVersion: calendar }),
  };
};

const choicesIn = ({ choice: all, choices }: Options): AdoptionChoices => {
  if (choices === undefined) return { all, steps: [] };
  const steps = adoptionBody.shape.choices
    .unwrap()
    .shape.steps.safeParse(JSON.parse(readFileSync(choices, 'utf8')));
  if (!steps.success)
    throw new DomainError('CHOICES_INVALID', { file: choices, reason: z.prettifyError(steps.error) });
  return { all, steps: steps.data };
};

type NameOf = Awaited<ReturnType<typeof unitNames>>;

const stepName = (key: string, act: keyof typeof actNames): string =>
  isReminderKey(key) ? `${actNames.remind.zh}(前 ${key.slice('remind-'.length)} 天)` : actNames[act].zh;

const short = (instant: string | null): string => instant?.slice(0, 16).replace('T', ' ') ?? '—';

const describe = ({ examined, moved, dockets, ...preview }: AdoptionPreview, named: NameOf): string =>
  [
    `看过 ${examined} 个案卷,${moved} 个有变动,其中期限变动 ${preview.movedDates} 项,暂定期限确认 ${preview.confirmedDates} 项,保留 ${preview.keptDates} 项;已经发出的不收回`,
    ...dockets.flatMap(({ ref, title, obligations }) => [
      `${ref ?? ''} ${title.slice(0, 40)}`.trim(),
      ...obligations.flatMap(({ what, owedBy, dueBefore, dueAfter, date, steps, silenced }) => [
        `  ${what}(${named(owedBy).name}):期限 ${dueBefore}${dueAfter === dueBefore ? '' : ` → ${dueAfter}`}${date ? `(${dateEffectNames[date].zh})` : ''}`,
        ...steps.map(
          one =>
            `    ${stepName(one.key, one.act)} ${short(one.before)} ${adoptionEffectNames[one.effect].zh} ${short(one.after)}`,
        ),
        ...(silenced.length > 0 ? [`    不再启动:${silenced.map(act => actNames[act].zh).join('、')}`] : []),
      ]),
    ]),
  ].join('\n');

const run = async (options: Options): Promise<void> => {
  const db = createDb(recordUrl(readConfiguration(process.env)), 2);
  try {
    const campaignId = await campaignOf(db, options.campaign);
    const [rules, choices] = [rulesIn(options), choicesIn(options)];
    const preview = await previewAdoption(db, campaignId, rules, choices);
    const owing = preview.dockets.flatMap(one => one.obligations.map(move => move.owedBy));
    const named = await unitNames(db, owing);
    process.stdout.write(`${options.json ? JSON.stringify(preview, null, 2) : describe(preview, named)}\n`);
    if (!options.apply) return;
    if (!options.reason?.trim()) throw new DomainError('REASON_MISSING');
    const { personId, unitId } = await coordinatorOf(db, options.by, 'adoption');
    await adoptRules(db, {
      campaignId,
      rules,
      choices,
      reason: options.reason,
      by: { personId, unitId },
      expectedVersion: preview.version,
      requestId: null,
    });
    process.stderr.write('已采用。工作流在下一次自检(五分钟内)按新规则计时\n');
  } finally {
    await db.$disconnect();
  }
};

/** `cli adopt`: what a running campaign's going over to other rules would move; with `--apply` it goes over. */
export const adoptCommand = new Command()
  .option('--campaign <id>', '整改行动;只有一个时可以不写')
  .option('--policy <id@version>', '督办策略的一版,如 default@2')
  .option('--calendar <version>', '工作日历的一版')
  .addOption(
    new Option('--choice <choice>', '待启动的步骤:keep 保留,drop 取消,re-arm 按新规则重排')
      .choices(adoptionChoices)
      .default('re-arm'),
  )
  .option('--choices <file>', '个别步骤另作决定(JSON:[{ obligationId, key, choice }])')
  .option('--apply', '采用')
  .option('--reason <text>', '理由')
  .option('--by <login>', '作出决定的人(指挥部办公室)')
  .option('--json', '变动输出 JSON')
  .addHelpText('after', '\n退出码:0 完成;1 出错;2 参数或配置有误;4 不能采用')
  .action(run);
