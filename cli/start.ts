import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import pino, { type Logger } from 'pino';
import { clearDataFolder, clearTemporalFolder } from '../embedded/clear-data-folder';
import { requireFreePort } from '../embedded/free-port';
import { stopOnSignal } from '../embedded/stop-on-signal';
import { demoKinds, type DemoKind } from './demo/demo-kinds';
import type { Demo } from './demo/seed-demo';
import { readConfiguration, type Configuration } from './configuration';
import { ConfigurationError } from './configuration-error';
import { confirm } from './confirm';
import { openSystem, scheduleReconcile, type System } from './system/open-system';

interface Options {
  port?: number;
  dataDir?: string;
  demo?: DemoKind;
  fresh?: true;
  freshTemporal?: true;
  yes?: true;
}

const portOption = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('端口应为 0 到 65535。');
  return port;
};

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Deletes what was asked for, after asking once more. False when the answer was no. */
const clearFirst = async ({ fresh, freshTemporal, yes }: Options, dataDir: string): Promise<boolean> => {
  const [question, clear] = fresh
    ? [`--fresh 将删除 ${dataDir} 里的全部数据,不能恢复`, clearDataFolder]
    : [
        `--fresh-temporal 将删除 ${dataDir} 里 Temporal 的数据;案件都在数据库里,督办会重新建立`,
        clearTemporalFolder,
      ];
  if (!fresh && !freshTemporal) return true;
  if (!yes && !(await confirm(question))) return false;
  await clear(dataDir);
  return true;
};

const banner = (system: System, dataDir: string, demo: Demo | null): string =>
  [
    '',
    `整改督办已就绪:${system.baseUrl}`,
    ...(system.engines.mailCatcher ? [`邮件(不会外发):${system.baseUrl}/mail`] : []),
    `API 文档:${system.baseUrl}/api/docs`,
    ...(system.engines.temporalUiUrl ? [`Temporal:${system.engines.temporalUiUrl}`] : []),
    `数据目录:${dataDir}`,
    `数据库:${system.engines.databaseUrl.replace(/:[^:@/]+@/, ':…@')}`,
    ...(demo
      ? [
          '演示行动:',
          ...demo.campaigns.map(one => `  ${one.id.padEnd(18)} ${one.line}`),
          '演示账号(密码都是 ' + demo.password + '):',
          ...demo.accounts.map(one => `  ${one.login.padEnd(18)} ${one.name}(${one.role})`),
        ]
      : []),
    '按 Ctrl-C 停止;下次启动从停下的地方继续。',
    '',
  ].join('\n');

/** The mails of the demonstration's past, while people already look at it; what a stop cuts short the next start goes on with. */
const mailDemo = async (
  { db, baseUrl, engines }: System,
  { MAIL_FROM: from }: Configuration,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> => {
  const { mailPast } = await import('./demo/past/mail-past.ts');
  const { demoCampaignId } = await import('./demo/seed-day-one.ts');
  try {
    await mailPast({ db, campaignId: demoCampaignId, baseUrl, from, catcher: engines.mailCatcher, signal });
  } catch (error) {
    if (!signal.aborted) logger.error({ err: error }, 'mails of the demonstration’s past are missing');
  }
};

/** The money of an invented province: seconds of work, done while people already look at the pages (ADR 88). */
const moneyDemo = async (
  { db, api }: System,
  isNew: boolean,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> => {
  const { moneyCampaignId, seedMoney } = await import('./demo/money/seed-money.ts');
  const { launchedTouched } = await import('../prisma/record/launched-touched.ts');
  try {
    const isBegun = (await db.campaign.count({ where: { id: moneyCampaignId } })) > 0;
    if (!isNew && !isBegun) return;
    if (await seedMoney(db, Date.now()))
      await api.supervision.changed(await launchedTouched(db, moneyCampaignId), 'start');
  } catch (error) {
    if (!signal.aborted)
      logger.error({ err: error }, 'the money of the demonstration is not whole; the next start goes on');
  }
};

/** Two yearly cycles and the campaign between them, after the money, whose units they are about (ADR 97). */
const assessmentsDemo = async (
  { db, api }: System,
  isNew: boolean,
  signal: AbortSignal,
  logger: Logger,
): Promise<void> => {
  const { isBegun, seedAssessments } = await import('./demo/assessments/seed-assessments.ts');
  const { launchedTouched } = await import('../prisma/record/launched-touched.ts');
  try {
    if (!isNew && !(await isBegun(db))) return;
    for (const id of await seedAssessments(db, Date.now()))
      await api.supervision.changed(await launchedTouched(db, id), 'start');
  } catch (error) {
    if (!signal.aborted)
      logger.error(
        { err: error },
        'the assessments of the demonstration are not whole; the next start goes on',
      );
  }
};

const start = async (options: Options): Promise<void> => {
  const environment = readConfiguration({ LOG_LEVEL: 'warn', ...process.env });
  const configuration = {
    ...environment,
    PORT: options.port ?? environment.PORT,
    DATA_DIR: path.resolve(options.dataDir ?? environment.DATA_DIR),
  };
  const isDemo = !configuration.DATABASE_URL;
  if (options.demo && !isDemo)
    throw new ConfigurationError('设置了 DATABASE_URL:使用自备数据库时不备演示数据,请去掉 --demo。');
  if (configuration.PORT !== 0) await requireFreePort(configuration.PORT);
  if (!(await clearFirst(options, configuration.DATA_DIR))) {
    process.exitCode = 2;
    return;
  }
  const logger = pino({ level: configuration.LOG_LEVEL }, pino.destination(2));
  let demo: Demo | null = null;
  let isStopping = false;
  const interruption = new AbortController();
  const opening = openSystem({
    configuration,
    env: process.env,
    onProgress: message => say(`… ${message}`),
    onEngineExit: error => {
      if (isStopping) return;
      isStopping = true;
      process.stderr.write(`${error.message} [${error.code}]\n${error.hint}\n`);
      void opening
        .then(one => one.stop())
        .catch(() => undefined)
        .finally(() => process.exit(1));
    },
    signal: interruption.signal,
    webDir: path.resolve(__dirname, '../dist/web'),
    logger,
    now: Date.now,
    prepare: async db => {
      if (!isDemo) return;
      say('… 演示数据:检查');
      const { seedDemo } = await import('./demo/seed-demo.ts');
      demo = await seedDemo(db, {
        kind: options.demo ?? 'full',
        now: Date.now(),
        hasRealMail: configuration.SMTP_URL !== undefined,
      });
      if (demo.todayLacks) say(`… 演示数据:今天起的行动没有建立(${demo.todayLacks}),其余照常`);
      if (options.demo && demo.newIds.length === 0)
        say('… 演示数据:这个数据目录已有,保持原样;--demo 只对新的数据目录起作用(--fresh 重新开始)');
    },
  });
  stopOnSignal(
    async () => {
      isStopping = true;
      interruption.abort();
      await opening.then(one => one.stop()).catch(() => undefined);
    },
    () => say('正在停止……'),
  );
  const system = await opening.catch((error: unknown) => {
    // Whoever interrupted the start ends the process when the parts have stopped.
    if (isStopping) return new Promise<never>(() => undefined);
    throw error;
  });
  const seeded = demo as Demo | null;
  const { launchedTouched } = await import('../prisma/record/launched-touched.ts');
  for (const id of seeded?.newIds ?? [])
    await system.api.supervision.changed(await launchedTouched(system.db, id), 'start');
  await scheduleReconcile(system.client, configuration.TEMPORAL_TASK_QUEUE);
  say(banner(system, configuration.DATA_DIR, seeded));
  if (!isDemo) return;
  await mailDemo(system, configuration, interruption.signal, logger);
  const isNew = (seeded?.newIds.length ?? 0) > 0 && options.demo !== 'empty';
  await moneyDemo(system, isNew, interruption.signal, logger);
  await assessmentsDemo(system, isNew, interruption.signal, logger);
};

/** `npm start`: everything on this machine, with a demonstration. */
export const startCommand = new Command()
  .option('--port <port>', '网页端口(默认 PORT 或 3000;0 任选空闲端口)', portOption)
  .option('--data-dir <dir>', '数据目录(默认 DATA_DIR 或 .data)')
  .addOption(
    new Option(
      '--demo <kind>',
      '新数据目录的演示:full 为有来龙去脉的,empty 停在交办当天(默认 full;已有的保持原样)',
    ).choices(demoKinds),
  )
  .option('--fresh', '先删除全部数据(会先询问)')
  .option('--fresh-temporal', '先删除 Temporal 的数据,按记录重新建立督办(会先询问)')
  .option('--yes', '不询问')
  .action(start);
