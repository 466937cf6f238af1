import { createDb } from '../../prisma/schema/db';
import type { Configuration } from '../configuration';
import { problem, unchecked, wordsOf, type Check } from './check';
import { checkDisk, checkVersions } from './check-machine';
import { checkMail } from './check-mail';
import { checkRecord, checkSchema, checkServer, checkSupervision } from './check-record';
import { checkTemporal } from './check-temporal';
import { findEngines, type Engines } from './where';

const checkDatabase = async (
  { databaseUrl, isEmbedded, hasData }: Engines,
  now: () => number,
  runningCases: number | null,
): Promise<Check[]> => {
  if (!databaseUrl)
    return [
      unchecked(
        'database',
        hasData ? '内置的数据库没有运行:结构、记录、时钟、邮件队列无法检查' : '数据目录里还没有数据库',
        '先运行 npm start,再运行 cli doctor',
      ),
    ];
  const db = createDb(databaseUrl, 2);
  try {
    const server = await checkServer(db, now);
    const schema = await checkSchema(db);
    const checks = [...server, schema];
    if (schema.verdict !== 'ok')
      return [...checks, unchecked('record', '结构不一致,记录无法检查', '先处理结构,再运行 cli doctor')];
    checks.push(...(await checkRecord(db, now())));
    if (runningCases !== null) checks.push(await checkSupervision(db, runningCases));
    return checks;
  } catch (error) {
    const advice = isEmbedded.database
      ? '停止后重新 npm start;看 postgres.log'
      : '检查 DATABASE_URL、网络和数据库服务';
    return [problem('database', `数据库不可用:${wordsOf(error)}`, advice)];
  } finally {
    await db.$disconnect();
  }
};

/** Everything that can be checked of an installation, running or stopped. Changes nothing. `now`: the machine's clock. */
export const examine = async (configuration: Configuration, now: () => number): Promise<Check[]> => {
  const engines = findEngines(configuration);
  const temporal = await checkTemporal(configuration, engines);
  return [
    checkVersions(),
    checkDisk(configuration.DATA_DIR),
    ...(await checkDatabase(engines, now, temporal.runningCases)),
    ...temporal.checks,
    await checkMail(engines),
  ];
};
