import type { Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import {
  examineSchema,
  examineServer,
  overdueAlarms,
  supervised,
  yearsNeeded,
  waitingMail,
} from '../../prisma/upkeep/examine-record';
import { isNeededSoon } from '../../domain/outlook/needed-years';
import { lastRun } from '../../prisma/upkeep/reconcile-count';
import { countRepairs, listRepairs } from '../../prisma/upkeep/repairs';
import { ok, problem, warning, type Check } from './check';
import { checkAlone, checkNames } from './check-registry';

const MINUTE = 60_000;
/** Older servers lack what the schema uses. */
const OLDEST_MAJOR = 14;

/** The server's version and how far its clock is from this machine's. */
export const checkServer = async (db: Db, now: () => number): Promise<Check[]> => {
  // Connecting takes its time, which is none of the clock's.
  await examineServer(db);
  const before = now();
  const { version, clockAt, bytes } = await examineServer(db);
  const seconds = (clockAt - (before + now()) / 2) / 1_000;
  const found = `数据库时钟与本机相差 ${seconds.toFixed(1)} 秒`;
  const advice = '在两台机器上启用时间同步(NTP):期限以数据库时钟为准,定时以 Temporal 所在机器为准';
  const megabytes = (bytes / 1_000_000).toFixed(0);
  return [
    Number.parseInt(version, 10) < OLDEST_MAJOR
      ? problem('database', `PostgreSQL ${version} 过旧`, `升级到 ${OLDEST_MAJOR} 或更新`)
      : ok('database', `PostgreSQL ${version},${megabytes} MB`),
    Math.abs(seconds) > 30
      ? problem('clock', found, advice)
      : Math.abs(seconds) > 2
        ? warning('clock', found, advice)
        : ok('clock', found),
  ];
};

export const checkSchema = async (db: Db): Promise<Check> => {
  const { pending, unknown, halfWay } = await examineSchema(db);
  if (halfWay.length > 0)
    return problem(
      'schema',
      `结构更新停在半途:${halfWay.join('、')}`,
      '从备份恢复,或由管理员处理 _prisma_migrations 后重试',
    );
  if (unknown.length > 0)
    return problem('schema', `数据库由更新的版本更新过:${unknown.join('、')}`, '换用不低于它的程序版本');
  if (pending.length > 0)
    return problem(
      'schema',
      `数据库结构缺少 ${pending.length} 次更新:${pending.join('、')}`,
      '运行 cli migrate(npm start 会自动更新)',
    );
  return ok('schema', '数据库结构与程序一致');
};

const checkLog = async (db: Db): Promise<Check> => {
  const { isSound, dockets, events, findings } = await verifyLog(db);
  return isSound
    ? ok('record', `案卷 ${dockets} 个与其 ${events} 条事件一致`)
    : problem(
        'record',
        `有 ${findings.length} 处与系统所写不符`,
        '运行 cli verify-log 看是哪些行;查明后从备份恢复',
        findings.slice(0, 20),
      );
};

const checkAlarms = async (db: Db, now: number): Promise<Check> => {
  const { count, first } = await overdueAlarms(db, new Date(now - 10 * MINUTE));
  return count === 0
    ? ok('alarms', '没有到期 10 分钟仍未办理的步骤')
    : problem(
        'alarms',
        `${count} 个案卷有到期 10 分钟仍未办理的步骤`,
        '看工作进程是否运行;核对修复会在 5 分钟内通知工作流',
        first,
      );
};

const checkQueue = async (db: Db, now: number): Promise<Check> => {
  const { mails, notices, failed, troubles, unreached } = await waitingMail(db, new Date(now - 60 * MINUTE));
  if (mails + notices > 0)
    return problem(
      'queue',
      `${mails} 封邮件、${notices} 条通知超过应发时间 1 小时仍未发出`,
      '看邮件服务器和工作进程;邮件会一直重试,恢复后全部发出',
    );
  return failed + troubles + unreached > 0
    ? warning(
        'queue',
        `${failed} 封邮件未能送达,${unreached} 条通知未送达任何人,${troubles} 人没有可用的邮箱`,
        '在名册中更正邮箱(更正后 5 分钟内自动重发),或在“通知”页再次发送',
      )
    : ok('queue', '没有积压的邮件');
};

const checkCalendar = async (db: Db): Promise<Check> => {
  const years = (await yearsNeeded(db)).filter(one => isNeededSoon(one, one.today));
  if (years.length === 0) return ok('calendar', '八周之内的期限和发送时间都有已公布的放假安排');
  const [saved, missing] = [years.filter(one => one.savedIn), years.filter(one => !one.savedIn)];
  const sentence = ({ title, year, neededFrom, waiting, notices }: (typeof years)[number]): string =>
    `「${title}」${neededFrom} 起用到 ${year} 年放假安排(${waiting} 项责任事项、${notices} 条通知),现为暂定`;
  const advice = [
    missing.length > 0 &&
      `用 cli calendar read 导入 ${[...new Set(missing.map(one => one.year))].join('、')} 年放假通知,保存后采用`,
    saved.length > 0 &&
      `采用已保存的日历:${[...new Set(saved.map(one => `cli adopt --campaign ${one.campaignId} --calendar ${one.savedIn}`))].join(';')}`,
  ].filter(one => one !== false);
  const isDue = years.some(one => one.neededFrom <= one.today);
  return (isDue ? problem : warning)('calendar', years.map(sentence).join(';'), advice.join(';'), years);
};

const checkRepairs = async (db: Db, now: number): Promise<Check[]> => {
  const last = await lastRun(db);
  const { cases, campaigns } = await supervised(db);
  const lateBy = last ? Math.round((now - last.at.getTime()) / MINUTE) : null;
  const isLate = lateBy === null ? cases + campaigns > 0 : lateBy > 15;
  const since = new Date(now - 24 * 60 * MINUTE);
  const counts = await countRepairs(db, since);
  const list = (await listRepairs(db, since, 50)).map(({ id, at, ...one }) => ({
    ...one,
    id: String(id),
    at: at.toISOString(),
  }));
  const total = counts.reduce((sum, one) => sum + one.count, 0);
  const words = counts.map(one => `${one.what} ${one.count}`).join(',');
  return [
    isLate
      ? problem(
          'reconcile',
          lateBy === null ? '核对修复从未运行' : `核对修复已 ${lateBy} 分钟没有运行`,
          '看工作进程和 Temporal 是否运行',
        )
      : ok(
          'reconcile',
          lateBy === null ? '尚无需要核对的案件' : `核对修复运行 ${last!.runs} 次,上次在 ${lateBy} 分钟前`,
        ),
    total === 0
      ? ok('repairs', '24 小时内没有修复')
      : warning(
          'repairs',
          `24 小时内修复 ${total} 处:${words}`,
          '偶有修复属正常(停机、恢复之后);持续出现请看日志',
          list,
        ),
  ];
};

/** What the record itself tells: reads only, from one database of the newest schema. */
export const checkRecord = async (db: Db, now: number): Promise<Check[]> => [
  await checkLog(db),
  await checkAlarms(db, now),
  await checkQueue(db, now),
  await checkCalendar(db),
  await checkNames(db),
  await checkAlone(db),
  ...(await checkRepairs(db, now)),
];

/** Every open case has a workflow. `running` as Temporal counts them. */
export const checkSupervision = async (db: Db, running: number): Promise<Check> => {
  const { cases } = await supervised(db);
  return running === cases
    ? ok('supervision', `在办案件 ${cases} 个,都有工作流`)
    : warning(
        'supervision',
        `在办案件 ${cases} 个,运行中的工作流 ${running} 个`,
        '核对修复会在 5 分钟内补上或结束;仍不一致请看日志',
      );
};
