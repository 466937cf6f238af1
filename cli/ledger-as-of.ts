import { Command } from 'commander';
import type { CivilDate } from '../domain/calendar/civil-date';
import { outcomeNames, statusNames } from '../domain/codes/statuses';
import { createDb, type Db } from '../prisma/schema/db';
import { factsAsOf } from '../prisma/read/moment';
import { eachHistory } from '../prisma/read/read-histories';
import { unitNamesAsOf } from '../prisma/read/unit-names';
import { fileAsOf } from '../record/history/as-of';
import { ledgerLine } from '../record/history/ledger-line';
import { campaignOf } from './campaign-of';
import { readConfiguration } from './configuration';
import { civilDateOption } from './plan-of-file';
import { operator } from './operator';
import { recordUrl } from './record-url';
import { lightNames } from '../domain/codes/lights';

interface Options {
  asOf: CivilDate;
  campaign?: string;
  json?: true;
}

const read = async (db: Db, { asOf, campaign }: Options) => {
  const campaignId = await campaignOf(db, campaign);
  const facts = await factsAsOf(db, campaignId, asOf);
  const { now, policy } = facts;
  const cases = [];
  for await (const { id, events } of eachHistory(db, operator, { campaignId, kind: 'case', until: now })) {
    const state = fileAsOf(events, now);
    if (state) cases.push({ id, ref: state.ref, title: state.title, ...ledgerLine(state, now, policy) });
  }
  const named = await unitNamesAsOf(facts)(
    db,
    cases.flatMap(one => one.leadIds),
  );
  return {
    campaignId,
    asOf: now,
    cases: cases.map(({ leadIds, ...one }) => ({ ...one, leads: leadIds.map(id => named(id).name) })),
  };
};

const describe = ({ asOf, cases }: Awaited<ReturnType<typeof read>>): string =>
  [
    `截至 ${asOf},${cases.length} 个事项`,
    ...cases.map(one =>
      [
        one.ref ?? one.id,
        lightNames[one.light].zh,
        one.outcome
          ? `${statusNames[one.status].zh}(${outcomeNames[one.outcome].zh})`
          : statusNames[one.status].zh,
        one.nextDueOn ? `下一期限 ${one.nextDueOn}` : '无待办',
        one.leads.join('、'),
        one.title.slice(0, 30),
      ].join('  '),
    ),
  ].join('\n');

/** `cli ledger --as-of DAY`: the ledger as the system knew it at the end of a past day. Reads only. */
export const ledgerCommand = new Command('ledger')
  .description('某一天结束时的台账:由当时已记录的事件推出')
  .requiredOption('--as-of <date>', '哪一天(YYYY-MM-DD);今天为现在', civilDateOption)
  .option('--campaign <id>', '整改行动;只有一个时可以不写')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      '数据库:DATABASE_URL;没有设置时为 npm start 正在数据目录(DATA_DIR)上运行的那一个。',
      '',
      'JSON:{ campaignId, asOf, cases: [{ id, ref, title, status, outcome, closedOn, light, leads, nextDueOn,',
      '  openCount, overdueCount, percent, isEnded }] }',
      '',
      '退出码:0 完成;1 出错;2 参数或配置有误;4 没有这个行动,或时点在将来',
    ].join('\n'),
  )
  .action(async (options: Options) => {
    const db = createDb(recordUrl(readConfiguration(process.env)), 2);
    try {
      const ledger = await read(db, options);
      process.stdout.write(`${options.json ? JSON.stringify(ledger, null, 2) : describe(ledger)}\n`);
    } finally {
      await db.$disconnect();
    }
  });
