import { Command } from 'commander';
import { at } from '../domain/calendar/civil-date';
import { readDocument } from '../documents/read-document';
import { majorOption } from './major-option';
import { readConfiguration } from './configuration';
import { civilDateOption, planOfFile } from './plan-of-file';
import { collectRehearsal } from './rehearse/collect';
import { describeForPeople } from './rehearse/describe';
import { dayOption, leadersOption, officeOption, policyIdOption, unitsOption } from './rehearse/options';
import { REHEARSAL_CAMPAIGN } from './rehearse/campaign';
import { prepareRehearsal, type RehearsalSetUp } from './rehearse/prepare';
import { conductRehearsal } from './rehearse/conduct';
import { onOwnEngines, say } from './rehearse/on-own-engines';
import { knownRunFolder, newRunFolder } from './rehearse/run-folder';
import type { System } from './system/open-system';

interface Options {
  day: number;
  units: RehearsalSetUp['script']['units'];
  office: RehearsalSetUp['script']['office'];
  leaders: RehearsalSetUp['script']['leaders'];
  until?: string;
  issued?: string;
  policy?: string;
  major?: string[];
  resume?: string;
  dataDir?: string;
  keep?: true;
  json?: true;
}

const setUpOf = async (file: string, options: Options): Promise<RehearsalSetUp | null> => {
  const plan = await planOfFile(file, {
    ...(options.issued && { issued: options.issued }),
    ...(options.json && { json: true }),
  });
  if (!plan) return null;
  const { units, office, leaders, day, until } = options;
  return {
    plan,
    text: await readDocument(file),
    fileName: file.split(/[\\/]/).at(-1) ?? file,
    issuedOn: options.issued,
    policyId: options.policy,
    major: options.major,
    script: { units, office, leaders },
    until: until ? at(until, '23:59') : null,
    dayMs: day,
    now: Date.now(),
  };
};

/** The campaign is launched where it has not been; one that was interrupted goes on. */
const launch = async ({ db, api }: System, setUp: RehearsalSetUp | null): Promise<void> => {
  const known = await db.campaign.findUnique({ where: { id: REHEARSAL_CAMPAIGN }, select: { status: true } });
  if (known?.status === 'launched' || known?.status === 'ended') return;
  if (!setUp) throw new Error('这次演练中断在启动之前,请重新运行');
  if (known) await db.campaign.delete({ where: { id: REHEARSAL_CAMPAIGN } });
  await api.supervision.changed(await prepareRehearsal(db, setUp), 'rehearse');
};

const run = async (file: string | undefined, options: Options): Promise<void> => {
  const dataDir = options.dataDir ?? readConfiguration(process.env).DATA_DIR;
  const setUp = file && !options.resume ? await setUpOf(file, options) : null;
  if (!setUp && !options.resume) return;
  const folder = options.resume ? knownRunFolder(dataDir, options.resume) : newRunFolder(dataDir);
  const resume = `rehearse --resume ${folder.id}`;
  say(`演练 ${folder.id}(中断后继续:${resume}${options.dataDir ? ` --data-dir ${options.dataDir}` : ''})`);
  await onOwnEngines({
    folder,
    again: `可以继续:${resume}`,
    keep: options.keep,
    play: async system => {
      await launch(system, setUp);
      await conductRehearsal(system);
      const result = await collectRehearsal(system.db, system.client, REHEARSAL_CAMPAIGN);
      return options.json
        ? JSON.stringify({ id: folder.id, ...result }, null, 2)
        : `${describeForPeople(result, '演练')}\nTemporal 每个问题平均 ${result.temporal.eventsPerCase} 个事件`;
    },
  });
};

/** `cli rehearse FILE`: the whole campaign on the real engines, with scripted people and a clock that is stepped. */
export const rehearseCommand = new Command()
  .argument('[file]', '整改方案(.txt、.md、.docx、.xlsx、.csv);用 --resume 时不需要')
  .option('--day <ms>', '每个日历日至少用多少毫秒(供观看)', dayOption, 0)
  .option('--units <how>', '单位:silent、punctual、early:N、late:N、mixed:SEED', unitsOption, {
    kind: 'silent' as const,
  })
  .option('--office <how>', '办公室和督导组:prompt、silent', officeOption, 'prompt' as const)
  .option('--leaders <how>', '县领导:approve、decline、silent', leadersOption, 'approve' as const)
  .option(
    '--until <date>',
    '走到这一天结束(YYYY-MM-DD);不写则到只剩复查和回头看为止,至多一年',
    civilDateOption,
  )
  .option('--issued <date>', '方案没有写明日期时的印发日期', civilDateOption)
  .option('--policy <id>', '另一份自带的督办策略,如 13710', policyIdOption)
  .option('--major <refs>', '标为重大事项的问题,如 一-1,二-3;可写多次', majorOption)
  .option('--resume <id>', '继续一次中断的演练')
  .option('--data-dir <dir>', '数据目录(默认 DATA_DIR 或 .data)')
  .option('--keep', '结束后保留这次演练的数据目录')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    '\n退出码:0 完成,1 出错,2 文件无法读取或参数有误,3 不是整改方案,75 引擎中断,可用 --resume 继续。',
  )
  .action(run);
