import { Command, InvalidArgumentError } from 'commander';
import { toInstant, type Instant } from '../domain/calendar/civil-date';
import { createDb } from '../prisma/schema/db';
import { queryCaughtUp } from '../prisma/upkeep/caught-up';
import { readConfiguration } from './configuration';
import { recordUrl } from './record-url';
import { sayCaughtUp } from './say-caught-up';

const instantOption = (text: string): Instant => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const ms = Date.parse(isDay ? `${text}T00:00:00+08:00` : text);
  if (Number.isNaN(ms))
    throw new InvalidArgumentError('应为 YYYY-MM-DD 或带时区的时刻,如 2018-06-13T09:00:00+08:00。');
  return toInstant(ms);
};

interface Options {
  since: Instant;
  campaign?: string;
  json?: true;
}

/** `cli caught-up --since INSTANT`: the steps that the system came to late, and what became of each. Reads only. */
export const caughtUpCommand = new Command()
  .requiredOption('--since <instant>', '自何时起(日期或带时区的时刻)', instantOption)
  .option('--campaign <id>', '只看一个整改行动;演练只有这样才看得到')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      '数据库:DATABASE_URL;没有设置时为 npm start 正在数据目录(DATA_DIR)上运行的那一个。',
      '',
      'JSON:{ since, counts: [{ act, outcome, steps, cases, daysLate }], steps: [{ campaignId, docketId, ref, title,',
      '  obligationId, act, outcome, dueAt, firedAt, daysLate }] };outcome:fired | folded | skipped',
      '',
      '退出码:0 完成(没有迟办的也是 0);1 出错;2 参数或配置有误',
    ].join('\n'),
  )
  .action(async ({ since, campaign, json }: Options) => {
    const db = createDb(recordUrl(readConfiguration(process.env)), 2);
    try {
      const caughtUp = await queryCaughtUp(db, since, campaign);
      const text = json ? JSON.stringify(caughtUp, null, 2) : sayCaughtUp(caughtUp, true).join('\n');
      process.stdout.write(`${text}\n`);
    } finally {
      await db.$disconnect();
    }
  });
