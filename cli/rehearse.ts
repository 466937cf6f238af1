import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import pino from 'pino';
import { at } from '../domain/calendar/civil-date';
import { DomainError } from '../domain/domain-error';
import { stopOnSignal } from '../embedded/stop-on-signal';
import { readKept, rehearsalProgress } from '../prisma/read/read-rehearsal';
import { readDocument } from '../documents/read-document';
import { freeAbandonedKeys } from '../prisma/record/idempotency';
import { rehearsalWorkflowId, workflowNames } from '../workflows/messages';
import { majorOption } from './major-option';
import { readConfiguration } from './configuration';
import { civilDateOption, planOfFile } from './plan-of-file';
import { collectRehearsal } from './rehearse/collect';
import { describeForPeople } from './rehearse/describe';
import { dayOption, leadersOption, officeOption, policyIdOption, unitsOption } from './rehearse/options';
import { REHEARSAL_CAMPAIGN } from './rehearse/campaign';
import { prepareRehearsal, type RehearsalSetUp } from './rehearse/prepare';
import { knownRunFolder, newRunFolder, removeRunFolder } from './rehearse/run-folder';
import { openSystem, type System } from './system/open-system';
import { instantOf } from '../prisma/schema/instants';

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

/** So long after a failure the end of an engine may still be reported, on a busy machine. */
const ENGINE_NEWS_MS = 10_000;

const say = (line: string) => process.stderr.write(`${line}\n`);

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

const watch = (system: System): (() => void) => {
  let last = '';
  const look = async () => {
    const { clockAt, steps, mails, closed } = await rehearsalProgress(system.db, REHEARSAL_CAMPAIGN);
    const line = clockAt
      ? `${instantOf(clockAt).slice(0, 16).replace('T', ' ')} 触发 ${steps} 邮件 ${mails} 销号 ${closed}`
      : '';
    if (line !== last) say((last = line));
  };
  const timer = setInterval(() => void look().catch(() => undefined), 1_000);
  return () => clearInterval(timer);
};

/** Runs the conductor to its end; a run that was interrupted anywhere goes on where it was. */
const conduct = async (system: System, setUp: RehearsalSetUp | null): Promise<void> => {
  const { db, client, api } = system;
  const known = await db.campaign.findUnique({ where: { id: REHEARSAL_CAMPAIGN }, select: { status: true } });
  if (known?.status !== 'launched' && known?.status !== 'ended') {
    if (!setUp) throw new Error('这次演练中断在启动之前,请重新运行');
    if (known) await db.campaign.delete({ where: { id: REHEARSAL_CAMPAIGN } });
    await api.supervision.changed(await prepareRehearsal(db, setUp), 'rehearse');
  }
  const rehearsal = await readKept(db, REHEARSAL_CAMPAIGN);
  const handle = await client.workflow.start(workflowNames.rehearsal, {
    workflowId: rehearsalWorkflowId(REHEARSAL_CAMPAIGN),
    taskQueue: 'zhenggai',
    args: [
      {
        campaignId: REHEARSAL_CAMPAIGN,
        until: rehearsal.until ? { at: rehearsal.until } : null,
        dayMs: rehearsal.dayMs ?? 0,
      },
    ],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  const stopWatching = watch(system);
  try {
    await handle.result();
  } finally {
    stopWatching();
  }
};

const run = async (file: string | undefined, options: Options): Promise<void> => {
  const environment = readConfiguration(process.env);
  const dataDir = options.dataDir ?? environment.DATA_DIR;
  const setUp = file && !options.resume ? await setUpOf(file, options) : null;
  if (!setUp && !options.resume) return;
  const folder = options.resume ? knownRunFolder(dataDir, options.resume) : newRunFolder(dataDir);
  say(
    `演练 ${folder.id}(中断后继续:rehearse --resume ${folder.id}${options.dataDir ? ` --data-dir ${options.dataDir}` : ''})`,
  );
  let isInterrupted = false;
  const interruption = new AbortController();
  const stop = async () => {
    isInterrupted = true;
    interruption.abort();
    await opening.then(one => one.stop()).catch(() => undefined);
  };
  const opening: Promise<System> = openSystem({
    configuration: {
      ...environment,
      DATA_DIR: folder.path,
      PORT: 0,
      HOST: '127.0.0.1',
      BASE_URL: undefined,
      // Work that is cut off is begun again by --resume: no need to wait for it.
      WORKER_GRACE_SECONDS: 1,
    },
    // A rehearsal always has engines of its own: nothing of it can reach real campaigns or people.
    env: { ...process.env, DATABASE_URL: '', TEMPORAL_ADDRESS: '', SMTP_URL: '' },
    onProgress: say,
    onEngineExit: error => {
      if (isInterrupted) return;
      say(`${error.message}\n演练 ${folder.id} 可以继续:rehearse --resume ${folder.id}`);
      // Whatever breaks from now on breaks because of that, and must not end the run as a fault of its own.
      for (const event of ['uncaughtException', 'unhandledRejection'] as const)
        process.on(event, (reason: unknown) => say(`引擎中断之后:${String(reason)}`));
      void stop().finally(() => process.exit(75));
    },
    // A killed process loses nothing by this; only the machine's power could, and then the rehearsal is run again.
    postgresSettings: ['fsync=off'],
    signal: interruption.signal,
    // The run's folder is ours alone: whoever holds a key has been killed, and the script asks again at once.
    prepare: freeAbandonedKeys,
    webDir: null,
    logger: pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2)),
    now: Date.now,
  });
  stopOnSignal(stop, () => say(`正在停止;继续:rehearse --resume ${folder.id}`));
  try {
    const system = await opening;
    await conduct(system, setUp);
    const result = await collectRehearsal(system.db, system.client, REHEARSAL_CAMPAIGN);
    process.stdout.write(
      `${options.json ? JSON.stringify({ id: folder.id, ...result }, null, 2) : `${describeForPeople(result, '演练')}\nTemporal 每个问题平均 ${result.temporal.eventsPerCase} 个事件`}\n`,
    );
    await system.stop();
  } catch (error) {
    // A call that fails because an engine has died may fail before the end of the engine is heard of.
    if (!(error instanceof DomainError)) await pause(ENGINE_NEWS_MS);
    // `stopOnSignal` stops the parts in order and then ends the process.
    if (isInterrupted) return new Promise(() => undefined);
    await opening.then(one => one.stop()).catch(() => undefined);
    throw error;
  }
  if (!options.keep) removeRunFolder(folder);
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
